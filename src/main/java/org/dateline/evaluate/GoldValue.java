package org.dateline.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/** What the gold asks of the value of a role. */
sealed interface GoldValue {
  /** Whether a value that was found will do. */
  boolean accepts(FoundValue found);

  /** The value as an error list shows it. */
  String text();

  /** Whatever it is. */
  record Anything() implements GoldValue {
    @Override
    public boolean accepts(FoundValue found) {
      return true;
    }

    @Override
    public String text() {
      return "anything";
    }
  }

  /**
   * An item of Wikidata.
   *
   * @param id such as Q42
   */
  record Item(String id) implements GoldValue {
    @Override
    public boolean accepts(FoundValue found) {
      return found.items().contains(id);
    }

    @Override
    public String text() {
      return "wd:" + id;
    }
  }

  /**
   * Words that stand in a name or a text, whatever their case.
   *
   * @param words as the gold writes them
   */
  record Words(String words) implements GoldValue {
    @Override
    public boolean accepts(FoundValue found) {
      return found.holds(words);
    }

    @Override
    public String text() {
      return "\"" + words + "\"";
    }
  }

  /**
   * A day, month or year.
   *
   * @param lexical as XML Schema writes it
   */
  record Date(String lexical) implements GoldValue {
    @Override
    public boolean accepts(FoundValue found) {
      return found.names().contains(lexical);
    }

    @Override
    public String text() {
      return lexical;
    }
  }

  /**
   * One of several.
   *
   * @param values any of them will do
   */
  record Either(List<GoldValue> values) implements GoldValue {
    public Either {
      values = List.copyOf(values);
    }

    @Override
    public boolean accepts(FoundValue found) {
      return values.stream().anyMatch(value -> value.accepts(found));
    }

    @Override
    public String text() {
      return values.stream().map(GoldValue::text).collect(Collectors.joining(" or "));
    }
  }
}
