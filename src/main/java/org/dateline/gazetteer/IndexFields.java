package org.dateline.gazetteer;

import java.util.Locale;
import org.dateline.gazetteer.Candidate.Match;

/** What the documents of the index hold. */
final class IndexFields {
  /** Id of an entry. */
  static final String ID = "id";

  /** The entry as bytes. */
  static final String ENTRY = "entry";

  /** How popular it is; entries are kept in this order, the most popular first. */
  static final String PRIOR = "prior";

  /** Id of a position. */
  static final String POSITION = "position";

  /** Title of a position, and whose it is. */
  static final String TITLE = "title";

  static final String OWNER = "owner";

  /** What a commit says of the index as a whole. */
  static final String FORMAT = "format";

  static final String FORMAT_VERSION = "1";
  static final String LONGEST_NAME = "longestName";

  private IndexFields() {}

  /** The field that holds the keys of names of a kind. */
  static String names(Match match) {
    return match.name().toLowerCase(Locale.ROOT);
  }
}
