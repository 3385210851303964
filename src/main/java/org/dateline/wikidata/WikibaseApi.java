package org.dateline.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The action API of a Wikibase, as far as it is of use here. Safe for use by several threads. */
final class WikibaseApi {
  /** How many ids a request may name. */
  static final int BATCH = 50;

  private static final String PROPS = "info|labels|aliases|descriptions|claims|sitelinks";
  private static final String NO_SUCH_ENTITY = "no-such-entity";

  private final URI where;
  private final Courtesy courtesy;

  WikibaseApi(URI where, Courtesy courtesy) {
    this.where = where;
    this.courtesy = courtesy;
  }

  /**
   * Entities as JSON, by the id that was asked for; an absent one has the field {@code missing}.
   *
   * @param ids at most {@value #BATCH}
   * @param languages whose terms to send
   */
  Map<String, JsonNode> entities(List<String> ids, Iterable<String> languages) {
    return get(ids, Map.of("props", PROPS, "languages", String.join("|", languages)));
  }

  /** Numbers of the current revisions by id; none for what is absent or has moved. */
  Map<String, Long> revisions(List<String> ids) {
    Map<String, Long> found = new TreeMap<>();
    get(ids, Map.of("props", "info"))
        .forEach(
            (id, entity) -> {
              if (entity.path("id").asText().equals(id) && entity.has("lastrevid")) {
                found.put(id, entity.get("lastrevid").asLong());
              }
            });
    return found;
  }

  private Map<String, JsonNode> get(List<String> ids, Map<String, String> more) {
    if (ids.isEmpty() || ids.size() > BATCH) {
      throw new IllegalArgumentException("from 1 to " + BATCH + " ids, not " + ids.size());
    }
    List<String> wanted = new ArrayList<>(ids);
    Map<String, JsonNode> found = new LinkedHashMap<>();
    while (!wanted.isEmpty()) {
      Map<String, String> form = form("wbgetentities");
      form.put("ids", String.join("|", wanted));
      form.put("languagefallback", "1");
      form.putAll(more);
      try {
        courtesy
            .ask(where, form)
            .path("entities")
            .properties()
            .forEach(entity -> found.put(entity.getKey(), entity.getValue()));
        return found;
      } catch (ApiError error) {
        // One id that cannot be fails the whole request.
        if (!error.code().equals(NO_SUCH_ENTITY) || !wanted.remove(error.id())) {
          throw error;
        }
      }
    }
    return found;
  }

  /**
   * Items whose label or alias begins like a name, the best first.
   *
   * @param language code of the language of the name
   * @param limit at most 50
   */
  List<String> search(String name, String language, int limit) {
    Map<String, String> form = form("wbsearchentities");
    form.put("search", name);
    form.put("language", language);
    form.put("uselang", language);
    form.put("type", "item");
    form.put("limit", Integer.toString(limit));
    List<String> ids = new ArrayList<>();
    courtesy.ask(where, form).path("search").forEach(hit -> ids.add(hit.path("id").asText()));
    return ids;
  }

  /** Items of people in which the words of a name occur: finds whom a surname means. */
  List<String> searchPeople(String name, int limit) {
    Map<String, String> form = form("query");
    form.put("list", "search");
    form.put("srsearch", name.replace(':', ' ') + " haswbstatement:P31=Q5");
    form.put("srnamespace", "0");
    form.put("srprop", "");
    form.put("srlimit", Integer.toString(limit));
    List<String> ids = new ArrayList<>();
    courtesy
        .ask(where, form)
        .path("query")
        .path("search")
        .forEach(hit -> ids.add(hit.path("title").asText()));
    return ids;
  }

  private static Map<String, String> form(String action) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("action", action);
    form.put("format", "json");
    form.put("maxlag", "5");
    return form;
  }
}
