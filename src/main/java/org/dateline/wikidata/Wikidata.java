package org.dateline.wikidata;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;

/**
 * Wikidata, asked over the network. Everything that goes out carries the contact of whom asks; what
 * comes back is kept in a folder, and asked for again only when it is a day old and has changed.
 *
 * <pre>{@code
 * Wikidata wikidata =
 *     Wikidata.online(Contact.expect(contact), Endpoints.wikidata(), "1.0", cache, languages);
 * SyncReport report = wikidata.sync(EmbeddedGazetteer.load(), listener).run(request);
 * }</pre>
 */
public final class Wikidata {
  /** Names Wikidata as a source. */
  public static final String IRI = "https://www.wikidata.org/";

  private final Searches searches;
  private final SparqlEndpoint sparql;
  private final Items items;
  private final EntryMaker maker;
  private final EntryLoader loader;

  Wikidata(Transport transport, Pace pace, Endpoints endpoints, Path cache, Set<String> languages) {
    Set<String> all = new LinkedHashSet<>(languages);
    WikibaseApi api =
        new WikibaseApi(endpoints.api(), new Courtesy(transport, pace, Items.AT_ONCE));
    this.sparql = new SparqlEndpoint(endpoints.sparql(), new Courtesy(transport, pace, 1));
    this.items = new Items(api, new EntityReader(all), EntityCache.open(cache), pace.clock());
    this.searches = new Searches(api, EntityCache.open(cache.resolve("searches")), pace.clock());
    this.maker = new EntryMaker(new ItemClasses(), new Titles());
    this.loader = new EntryLoader(items, maker);
  }

  /**
   * Ready to ask; nothing goes out yet.
   *
   * @param contact whom Wikimedia can write to
   * @param version of this program
   * @param cache folder for what comes back; one for each set of languages
   * @param languages codes of languages whose names are wanted, beside English
   */
  public static Wikidata online(
      Contact contact, Endpoints endpoints, String version, Path cache, Set<String> languages) {
    return new Wikidata(
        new HttpTransport(contact.userAgent(version)), Pace.real(), endpoints, cache, languages);
  }

  /** As {@link #online}, with the languages that {@link #enrichment} writes. */
  public static Wikidata onlineForEnrichment(
      Contact contact, Endpoints endpoints, String version, Path cache) {
    return online(contact, endpoints, version, cache, Enrichment.LANGUAGES);
  }

  /** Brings a gazetteer of tables up to date. */
  public GazetteerSync sync(Gazetteer embedded, SyncListener listener) {
    return sync(embedded, new SyncQueries(), listener);
  }

  GazetteerSync sync(Gazetteer embedded, SyncQueries queries, SyncListener listener) {
    return new GazetteerSync(sparql, loader, embedded, queries, listener);
  }

  /** Checks the rows of a gazetteer. */
  public GazetteerVerifier verifier(SyncListener listener) {
    return new GazetteerVerifier(items, loader, listener);
  }

  /** Says what Wikidata knows of entities. */
  public Enrichment enrichment(SyncListener listener) {
    return new Enrichment(items, maker, listener);
  }

  /**
   * Entries that names may mean, with others whose names begin alike; {@link
   * org.dateline.gazetteer.EmbeddedGazetteer#of} makes a gazetteer of them.
   *
   * @param language code of the language that the names are written in
   */
  public List<Entry> search(Collection<SoughtName> names, String language, SyncListener listener) {
    int total = names.size();
    Set<String> ids =
        searches.find(names, language, done -> listener.progress("names", done, total));
    return entries(ids, done -> listener.progress("items", done, ids.size()));
  }

  /**
   * The entries of ids, with offices; those that are none of the gazetteer's types are left out.
   */
  public List<Entry> entries(Collection<String> ids) {
    return entries(ids, done -> {});
  }

  private List<Entry> entries(Collection<String> ids, IntConsumer progress) {
    return loader.load(ids, progress).values().stream().map(EntryLoader.Loaded::entry).toList();
  }
}
