package org.dateline.wikidata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Office;
import org.dateline.gazetteer.TableWriter;
import org.dateline.problem.UserMistake;

/**
 * Makes a gazetteer of tables of what Wikidata says today: ids by SPARQL, a page at a time, then
 * the items themselves by the API, fifty at a time. Each page and each fifty are kept as they come;
 * a run that is killed goes on from there, and ends with the same tables.
 */
public final class GazetteerSync {
  private static final String WORK = ".sync";
  private static final String NEXT = "next";
  private static final String CHANGES = "changes.txt";

  private final SparqlEndpoint sparql;
  private final EntryLoader loader;
  private final Gazetteer embedded;
  private final SyncListener listener;
  private final SyncQueries queries;

  GazetteerSync(
      SparqlEndpoint sparql,
      EntryLoader loader,
      Gazetteer embedded,
      SyncQueries queries,
      SyncListener listener) {
    this.sparql = sparql;
    this.loader = loader;
    this.embedded = embedded;
    this.queries = queries;
    this.listener = listener;
  }

  /** What the next tables hold, before they are written. */
  private record Outcome(Map<String, Entry> entries, List<String> refused) {}

  /**
   * Synchronizes.
   *
   * @throws UserMistake where the folder cannot be written, or Wikidata stays away; running it
   *     again goes on where this run ended
   */
  public SyncReport run(SyncRequest request) {
    List<String> classes = queries.expect(request.classes());
    Path work = request.folder().resolve(WORK);
    try {
      Files.createDirectories(work.resolve(NEXT));
      SyncState state = SyncState.open(work.resolve("state.json"), request.since());
      SyncReport report = read(work);
      if (!state.isPublishing()) {
        classes.forEach(name -> page(name, state, request.since()));
        report = prepare(request, classes, state, work);
        state.publish();
      }
      publish(work.resolve(NEXT), request.folder());
      state.finish();
      return report;
    } catch (IOException e) {
      throw new UserMistake(
          "The gazetteer " + request.folder() + " cannot be written: " + e + ".",
          "Check the disk and its permissions.",
          e);
    }
  }

  private void page(String name, SyncState state, int since) {
    int size = queries.pageSize(name);
    while (!state.isDone(name)) {
      String after = state.after(name);
      List<String> page = sparql.page(queries.query(name, after, since));
      String last = page.isEmpty() ? after : page.get(page.size() - 1);
      if (!page.isEmpty() && last.compareTo(after) <= 0) {
        throw new IllegalStateException(
            "the endpoint gives " + name + " in no order: " + last + " after " + after);
      }
      List<String> ids =
          page.stream()
              .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
              .filter(id -> id.matches("Q[1-9][0-9]*"))
              .toList();
      state.add(name, ids, last, page.size() < size);
      listener.progress("ids of " + name, state.ids(name).size(), -1);
    }
  }

  private SyncReport prepare(SyncRequest request, List<String> classes, SyncState state, Path work)
      throws IOException {
    Set<String> ids = new TreeSet<>();
    classes.forEach(name -> ids.addAll(state.ids(name)));
    Map<String, EntryLoader.Loaded> loaded =
        loader.load(ids, done -> listener.progress("items", done, ids.size()));
    Map<String, Entry> before = before(request.folder());
    Outcome outcome = outcome(loaded, before, request.accepted());
    Map<String, String> codes = new TreeMap<>();
    loaded.forEach(
        (id, found) -> {
          if (found.entry().type() == EntityType.COUNTRY) {
            EntryMaker.isoCode(found.item()).ifPresent(code -> codes.put(id, code));
          }
        });
    GazetteerChanges changes = new GazetteerChanges(before, outcome.entries());
    Map<String, String> files =
        new LinkedHashMap<>(new TableWriter(unique(codes)).write(outcome.entries().values()));
    List<String> lines = new ArrayList<>(changes.lines());
    outcome.refused().forEach(sentence -> lines.add("! " + sentence));
    files.put(CHANGES, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    for (Map.Entry<String, String> file : files.entrySet()) {
      listener.progress("writing " + file.getKey(), 0, -1);
      Files.writeString(work.resolve(NEXT).resolve(file.getKey()), file.getValue());
    }
    SyncReport report =
        new SyncReport(
            outcome.entries().size(),
            changes.added(),
            changes.removed(),
            changes.changed(),
            outcome.refused());
    Files.write(work.resolve("report.txt"), lines(report));
    return report;
  }

  /** Two items of one code are a state and the one before it: neither may claim it. */
  private static Map<String, String> unique(Map<String, String> codes) {
    Map<String, String> first = new TreeMap<>();
    Map<String, String> unique = new TreeMap<>();
    codes.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> Long.parseLong(entry.getKey().substring(1))))
        .forEach(
            entry -> {
              if (first.putIfAbsent(entry.getValue(), entry.getKey()) == null) {
                unique.put(entry.getKey(), entry.getValue());
              }
            });
    return unique;
  }

  private static List<String> lines(SyncReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(report.entries() + "");
    lines.add(report.added() + "");
    lines.add(report.removed() + "");
    lines.add(report.changed() + "");
    lines.addAll(report.refused());
    return lines;
  }

  /** The report of a run that was killed while its tables were put in place. */
  private static SyncReport read(Path work) throws IOException {
    Path file = work.resolve("report.txt");
    if (!Files.exists(file)) {
      return new SyncReport(0, 0, 0, 0, List.of());
    }
    List<String> lines = Files.readAllLines(file);
    return new SyncReport(
        Integer.parseInt(lines.get(0)),
        Integer.parseInt(lines.get(1)),
        Integer.parseInt(lines.get(2)),
        Integer.parseInt(lines.get(3)),
        lines.subList(4, lines.size()));
  }

  private Map<String, Entry> before(Path folder) throws IOException {
    boolean tables;
    try (Stream<Path> files = Files.list(folder)) {
      tables = files.anyMatch(file -> file.toString().endsWith(".tsv"));
    }
    Map<String, Entry> entries = new TreeMap<>();
    if (tables) {
      EmbeddedGazetteer.load(folder, embedded)
          .entries()
          .forEach(entry -> entries.put(entry.id(), entry));
    }
    return entries;
  }

  private Outcome outcome(
      Map<String, EntryLoader.Loaded> loaded, Map<String, Entry> before, Set<String> accepted) {
    Map<String, Entry> entries = new TreeMap<>();
    List<String> refused = new ArrayList<>();
    loaded.forEach(
        (id, found) -> {
          Entry entry = found.entry();
          Optional<Entry> old = Optional.ofNullable(before.get(id)).or(() -> embedded.entry(id));
          if (old.isEmpty()
              || accepted.contains(id)
              || Renaming.isBelievable(old.get(), entry.label())) {
            entries.put(id, entry);
          } else {
            entries.put(id, old.get());
            refused.add(
                id + " is called \"" + entry.label() + "\" now; it stays " + old.get().label());
          }
        });
    entries.replaceAll((id, entry) -> withKnownReferences(entry, entries));
    return new Outcome(entries, refused);
  }

  /** Leaves out what refers to nobody that the tables or the rows of the program know. */
  private Entry withKnownReferences(Entry entry, Map<String, Entry> entries) {
    List<Office> offices =
        entry.offices().stream().filter(office -> isKnown(office.of(), entries)).toList();
    return new Entry(
        entry.id(),
        entry.type(),
        entry.label(),
        entry.aliases(),
        entry.demonyms(),
        entry.country().filter(id -> isKnown(id, entries)),
        entry.standsFor().filter(id -> isKnown(id, entries)),
        offices,
        entry.latitude(),
        entry.longitude(),
        entry.prior());
  }

  private boolean isKnown(String id, Map<String, Entry> entries) {
    return entries.containsKey(id) || embedded.entry(id).isPresent();
  }

  private void publish(Path next, Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(next)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      listener.progress("putting in place " + file.getFileName(), 0, -1);
      Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
