package org.dateline.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.wikidata.Value.ItemValue;
import org.dateline.wikidata.Value.Point;
import org.dateline.wikidata.Value.Text;
import org.dateline.wikidata.Value.Time;

/** Reads one statement of an item, the parser standing at its first brace. */
final class StatementReader {
  private StatementReader() {}

  /** Nothing where it is deprecated, or says "unknown" or "none". */
  static Optional<Statement> read(JsonParser parser) throws IOException {
    expectObject(parser);
    String id = "";
    String rank = "normal";
    Optional<Value> value = Optional.empty();
    Map<String, List<Value>> qualifiers = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "id" -> id = parser.getText();
        case "rank" -> rank = parser.getText();
        case "mainsnak" -> value = snak(parser);
        case "qualifiers" -> qualifiers(parser, qualifiers);
        default -> parser.skipChildren();
      }
    }
    if (value.isEmpty() || rank.equals("deprecated")) {
      return Optional.empty();
    }
    return Optional.of(new Statement(id, rank.equals("preferred"), value.get(), qualifiers));
  }

  private static void expectObject(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new IOException("a statement must be an object");
    }
  }

  /** A qualifier without a value ("unknown") is kept as an empty list: an end that is not known. */
  private static void qualifiers(JsonParser parser, Map<String, List<Value>> qualifiers)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String property = parser.currentName();
      if (parser.nextToken() != JsonToken.START_ARRAY
          || !Properties.QUALIFIERS.contains(property)) {
        parser.skipChildren();
        continue;
      }
      List<Value> values = new ArrayList<>();
      boolean none = false;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Snak snak = wholeSnak(parser);
        snak.value().ifPresent(values::add);
        none |= snak.type().equals("novalue");
      }
      if (!none) {
        qualifiers.put(property, List.copyOf(values));
      }
    }
  }

  private record Snak(String type, Optional<Value> value) {}

  private static Optional<Value> snak(JsonParser parser) throws IOException {
    return wholeSnak(parser).value();
  }

  private static Snak wholeSnak(JsonParser parser) throws IOException {
    expectObject(parser);
    String type = "value";
    Optional<Value> value = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals("snaktype")) {
        type = parser.getText();
      } else if (field.equals("datavalue")) {
        value = dataValue(parser);
      } else {
        parser.skipChildren();
      }
    }
    return new Snak(type, value);
  }

  /** The fields of a value are read before its type is known, for they may come first. */
  private static Optional<Value> dataValue(JsonParser parser) throws IOException {
    expectObject(parser);
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      if (field.equals("value") && token == JsonToken.START_OBJECT) {
        fields(parser, fields);
      } else if (token.isScalarValue()) {
        fields.put(field.equals("type") ? "type of value" : field, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return value(fields);
  }

  private static void fields(JsonParser parser, Map<String, String> fields) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      if (parser.nextToken().isScalarValue()) {
        fields.put(field, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static Optional<Value> value(Map<String, String> fields) throws IOException {
    try {
      return switch (fields.getOrDefault("type of value", "")) {
        case "wikibase-entityid" -> itemId(fields).map(ItemValue::new);
        case "string" -> Optional.of(new Text(fields.getOrDefault("value", ""), ""));
        case "monolingualtext" ->
            Optional.of(
                new Text(fields.getOrDefault("text", ""), fields.getOrDefault("language", "")));
        case "time" ->
            WikidataDate.read(
                    fields.getOrDefault("time", ""),
                    Integer.parseInt(fields.getOrDefault("precision", "11")))
                .map(Time::new);
        case "globecoordinate" -> point(fields);
        default -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      throw new IOException("a number must be one: " + e.getMessage(), e);
    }
  }

  /** Old dumps give the number alone. */
  private static Optional<String> itemId(Map<String, String> fields) {
    Optional<String> id = Optional.ofNullable(fields.get("id"));
    if (id.isEmpty() && fields.getOrDefault("entity-type", "item").equals("item")) {
      id = Optional.ofNullable(fields.get("numeric-id")).map(number -> "Q" + number);
    }
    return id.filter(text -> text.startsWith("Q"));
  }

  private static Optional<Value> point(Map<String, String> fields) {
    boolean earth = fields.getOrDefault("globe", "Q2").endsWith("Q2");
    if (!earth || !fields.containsKey("latitude") || !fields.containsKey("longitude")) {
      return Optional.empty();
    }
    return Optional.of(
        new Point(
            Double.parseDouble(fields.get("latitude")),
            Double.parseDouble(fields.get("longitude"))));
  }
}
