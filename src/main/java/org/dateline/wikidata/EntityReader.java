package org.dateline.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads items in the JSON of Wikibase, from its API and from its dumps alike: only the languages
 * and properties that are of use, the rest is skipped unread. Old dumps write an empty map as
 * {@code []}. Safe for use by several threads.
 */
final class EntityReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String WIKIPEDIA = "wiki";

  private final Set<String> languages;

  /**
   * @param languages codes of the languages whose names are read; {@code mul} always is
   */
  EntityReader(Set<String> languages) {
    java.util.TreeSet<String> all = new java.util.TreeSet<>(languages);
    all.add(Item.ALL_LANGUAGES);
    all.add(Item.ENGLISH);
    this.languages = java.util.Collections.unmodifiableSet(all);
  }

  /** The languages that are read, sorted. */
  Set<String> languages() {
    return languages;
  }

  /**
   * Reads one entity.
   *
   * @return nothing for an entity that is no item: a property, a lexeme
   * @throws IOException where it is broken
   */
  Optional<Item> read(byte[] json, int from, int length) throws IOException {
    try (JsonParser parser = JSON.createParser(json, from, length)) {
      return read(parser);
    }
  }

  /** Reads one entity from text. */
  Optional<Item> read(String json) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      return read(parser);
    }
  }

  private Optional<Item> read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("an entity must be an object");
    }
    Draft draft = new Draft();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      read(field, parser, draft);
    }
    if (parser.currentToken() != JsonToken.END_OBJECT) {
      throw new IOException("an entity must be a whole object");
    }
    if (draft.id == null) {
      throw new IOException("an entity must have an id");
    }
    return draft.id.matches("Q[1-9][0-9]*") ? Optional.of(draft.item(draft.id)) : Optional.empty();
  }

  private void read(String field, JsonParser parser, Draft draft) throws IOException {
    switch (field) {
      case "id" -> draft.id = parser.getText();
      case "lastrevid" -> draft.revision = parser.getValueAsLong();
      case "labels" -> readTerms(parser, draft.labels);
      case "descriptions" -> readTerms(parser, draft.descriptions);
      case "aliases" -> readAliases(parser, draft.aliases);
      case "claims" -> readClaims(parser, draft.statements);
      case "sitelinks" -> readSitelinks(parser, draft);
      default -> parser.skipChildren();
    }
  }

  private static final class Draft {
    @Nullable String id;
    long revision;
    final Map<String, String> labels = new HashMap<>();
    final Map<String, String> descriptions = new HashMap<>();
    final Map<String, List<String>> aliases = new HashMap<>();
    final Map<String, List<Statement>> statements = new HashMap<>();
    int wikipedias;
    Optional<String> englishPage = Optional.empty();

    Item item(String id) {
      return new Item(
          id, revision, labels, descriptions, aliases, statements, wikipedias, englishPage);
    }
  }

  /** Whether the parser stands at an object; an array in its place is an empty one. */
  private static boolean atObject(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return true;
    }
    parser.skipChildren();
    return false;
  }

  private void readTerms(JsonParser parser, Map<String, String> terms) throws IOException {
    if (!atObject(parser)) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String language = parser.currentName();
      parser.nextToken();
      if (languages.contains(language)) {
        readTerm(parser, language).ifPresent(text -> terms.put(language, text));
      } else {
        parser.skipChildren();
      }
    }
  }

  /** A term; nothing where it is that of another language, for want of one in this. */
  private static Optional<String> readTerm(JsonParser parser, String language) throws IOException {
    String value = "";
    String written = language;
    if (!atObject(parser)) {
      return Optional.empty();
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("value")) {
        value = parser.getText().strip();
      } else if (field.equals("language")) {
        written = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    boolean own = written.equals(language) || written.equals(Item.ALL_LANGUAGES);
    return value.isEmpty() || !own ? Optional.empty() : Optional.of(value);
  }

  private void readAliases(JsonParser parser, Map<String, List<String>> aliases)
      throws IOException {
    if (!atObject(parser)) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String language = parser.currentName();
      if (parser.nextToken() != JsonToken.START_ARRAY || !languages.contains(language)) {
        parser.skipChildren();
        continue;
      }
      List<String> found = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        readTerm(parser, language).ifPresent(found::add);
      }
      aliases.put(language, List.copyOf(found));
    }
  }

  private static void readClaims(JsonParser parser, Map<String, List<Statement>> statements)
      throws IOException {
    if (!atObject(parser)) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String property = parser.currentName();
      if (parser.nextToken() != JsonToken.START_ARRAY
          || !Properties.STATEMENTS.contains(property)) {
        parser.skipChildren();
        continue;
      }
      List<Statement> found = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        StatementReader.read(parser).ifPresent(found::add);
      }
      if (!found.isEmpty()) {
        statements.put(property, List.copyOf(found));
      }
    }
  }

  private static void readSitelinks(JsonParser parser, Draft draft) throws IOException {
    if (!atObject(parser)) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String site = parser.currentName();
      parser.nextToken();
      if (isWikipedia(site)) {
        draft.wikipedias++;
      }
      if (site.equals("enwiki")) {
        draft.englishPage = readField(parser, "title");
      } else {
        parser.skipChildren();
      }
    }
  }

  /** Other projects end otherwise: {@code enwikiquote}; some have no language. */
  private static boolean isWikipedia(String site) {
    return site.endsWith(WIKIPEDIA) && !NOT_WIKIPEDIAS.contains(site);
  }

  private static final Set<String> NOT_WIKIPEDIAS =
      Set.of(
          "commonswiki",
          "specieswiki",
          "metawiki",
          "wikidatawiki",
          "mediawikiwiki",
          "sourceswiki",
          "outreachwiki",
          "incubatorwiki",
          "foundationwiki",
          "wikimaniawiki",
          "wikifunctionswiki");

  private static Optional<String> readField(JsonParser parser, String wanted) throws IOException {
    Optional<String> found = Optional.empty();
    if (!atObject(parser)) {
      return found;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean here = parser.currentName().equals(wanted);
      parser.nextToken();
      if (here) {
        found = Optional.of(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }
}
