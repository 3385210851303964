package org.dateline.wikidata;

/** What a statement or a qualifier says, as far as it is of use here. */
sealed interface Value {
  /** Another item. */
  record ItemValue(String id) implements Value {}

  /** Words, in a language where they have one. */
  record Text(String text, String language) implements Value {}

  /** A date. */
  record Time(WikidataDate date) implements Value {}

  /** A point on Earth, in degrees. */
  record Point(double latitude, double longitude) implements Value {}
}
