package org.dateline.wikidata;

import java.util.Set;

/** The properties of Wikidata that are read, by what they say. */
final class Properties {
  static final String INSTANCE_OF = "P31";
  static final String ISO_CODE = "P297";
  static final String COORDINATES = "P625";
  static final String COUNTRY = "P17";
  static final String CAPITAL = "P36";
  static final String CAPITAL_OF = "P1376";
  static final String CITIZENSHIP = "P27";
  static final String POSITION = "P39";
  static final String MEMBER_OF = "P463";
  static final String PARTY = "P102";
  static final String HEAD_OF_STATE = "P35";
  static final String HEAD_OF_GOVERNMENT = "P6";
  static final String SHORT_NAME = "P1813";
  static final String DEMONYM = "P1549";
  static final String INCEPTION = "P571";
  static final String DISSOLVED = "P576";
  static final String JURISDICTION = "P1001";

  /** The organization that a position directs. */
  static final String DIRECTS = "P2389";

  static final String OF = "P642";
  static final String START = "P580";
  static final String END = "P582";

  /** Those of statements. */
  static final Set<String> STATEMENTS =
      Set.of(
          INSTANCE_OF,
          ISO_CODE,
          COORDINATES,
          COUNTRY,
          CAPITAL,
          CAPITAL_OF,
          CITIZENSHIP,
          POSITION,
          MEMBER_OF,
          PARTY,
          HEAD_OF_STATE,
          HEAD_OF_GOVERNMENT,
          SHORT_NAME,
          DEMONYM,
          INCEPTION,
          DISSOLVED,
          JURISDICTION,
          DIRECTS);

  /** Those of qualifiers. */
  static final Set<String> QUALIFIERS = Set.of(START, END, OF, JURISDICTION);

  private Properties() {}
}
