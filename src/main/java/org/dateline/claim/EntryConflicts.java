package org.dateline.claim;

import java.util.List;
import java.util.Optional;

/** Holds an entry against the others of the same word. */
final class EntryConflicts {
  private EntryConflicts() {}

  /** What an entry that is tried before it takes from it. */
  static Optional<LexiconFinding> find(LexiconEntry entry, Lexicon lexicon) {
    if (entry.type().isEmpty()) {
      return Optional.empty();
    }
    for (LexiconEntry earlier : lexicon.find(entry.kind(), entry.head())) {
      if (earlier.equals(entry)) {
        return Optional.empty();
      }
      if (earlier.lemma().equals(entry.lemma()) && firesWherever(earlier, entry)) {
        return Optional.of(conflict(entry, earlier));
      }
    }
    return Optional.empty();
  }

  private static LexiconFinding conflict(LexiconEntry entry, LexiconEntry earlier) {
    String other = "lex:" + earlier.name() + " (" + earlier.file() + ")";
    boolean same =
        entry.requires().equals(earlier.requires()) && entry.forbids().equals(earlier.forbids());
    if (!same) {
      return LexiconFinding.of(
          LexiconFinding.Kind.SHADOWED, entry, other + " fires before it wherever it might.");
    }
    return entry.type().equals(earlier.type())
        ? LexiconFinding.of(LexiconFinding.Kind.REPEATED, entry, "It repeats " + other + ".")
        : LexiconFinding.of(
            LexiconFinding.Kind.CONTRADICTED,
            entry,
            "It states dl:"
                + entry.type().orElseThrow()
                + " where "
                + other
                + " states dl:"
                + earlier.type().orElseThrow()
                + " under the same conditions.");
  }

  /** Whether all that one demands is there where what the other demands is. */
  private static boolean firesWherever(LexiconEntry one, LexiconEntry other) {
    return one.requires().stream()
            .allMatch(wide -> other.requires().stream().anyMatch(it -> implies(it, wide)))
        && one.forbids().stream()
            .allMatch(narrow -> other.forbids().stream().anyMatch(it -> implies(narrow, it)))
        && one.arguments().stream()
            .filter(Argument::required)
            .allMatch(argument -> isRequiredBy(other, argument));
  }

  private static boolean implies(Condition narrow, Condition wide) {
    boolean words =
        wide.lemmas().isEmpty()
            || !narrow.lemmas().isEmpty() && wide.lemmas().containsAll(narrow.lemmas());
    return words && wide.markers().containsAll(narrow.markers());
  }

  private static boolean isRequiredBy(LexiconEntry entry, Argument argument) {
    List<Marker> markers = argument.markers();
    return entry.arguments().stream()
        .anyMatch(
            own ->
                own.required()
                    && markers.containsAll(own.markers())
                    && own.types().equals(argument.types()));
  }
}
