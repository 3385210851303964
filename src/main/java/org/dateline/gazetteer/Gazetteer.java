package org.dateline.gazetteer;

import java.util.List;
import java.util.Optional;

/** Knows entities by name. Implementations are immutable and safe for use by several threads. */
public interface Gazetteer {
  /**
   * All entries that a name may mean, best match and highest prior first; empty where none is
   * known. Case matters as news writes names ("US" is not "us"); diacritics, dots in acronyms,
   * hyphens and kinds of apostrophes do not.
   */
  List<Candidate> lookup(String name);

  /** The entry of a Wikidata id. */
  Optional<Entry> entry(String id);

  /** Most words in any name that it knows: how far a longest match must look. */
  int longestName();

  /**
   * All entries, ordered by id.
   *
   * @throws UnsupportedOperationException where they are too many for a list: an index of a dump
   */
  List<Entry> entries();
}
