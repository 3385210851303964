package org.dateline.claim;

import java.util.List;
import java.util.Optional;

/**
 * What one word means.
 *
 * @param name its IRI's local name: {@code meet-v}
 * @param file the file that it stands in
 * @param kind what sort of word
 * @param lemma its words in dictionary form
 * @param type local name of the class that it states; none for light verbs and operators
 * @param arguments where its roles stand, its own first
 * @param requires all must be there
 * @param forbids none may be there
 * @param needs what it needs to be worth stating, besides what its class needs
 * @param effect what it makes of what it governs
 * @param dates which of a situation's dates its date is
 * @param example a sentence in which it fires; absent in a user's own entries, perhaps
 */
record LexiconEntry(
    String name,
    String file,
    Kind kind,
    List<String> lemma,
    Optional<String> type,
    List<Argument> arguments,
    List<Condition> requires,
    List<Condition> forbids,
    List<List<Need>> needs,
    Optional<Modality> effect,
    Dates dates,
    Optional<String> example) {

  /** The role under which an operator names what it governs. */
  static final String GOVERNS = "governs";

  /** The role by which an occurrence verb says that the noun is its subject: "talks began". */
  static final String ITSELF = "itself";

  /** What sort of word an entry is for; named as its class in the lexicon. */
  enum Kind {
    VERB("Verb"),
    NOUN("Noun"),
    ADJECTIVE("Adjective"),
    LIGHT_VERB("LightVerb"),
    OPERATOR("Operator");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    String term() {
      return term;
    }
  }

  /** What the date of an entry's predicate says of the claim. */
  enum Dates {
    /** When it happens. */
    WHOLE,
    /** When it begins. */
    START,
    /** When it ends. */
    END
  }

  LexiconEntry {
    lemma = List.copyOf(lemma);
    arguments = List.copyOf(arguments);
    requires = List.copyOf(requires);
    forbids = List.copyOf(forbids);
    needs = List.copyOf(needs);
  }

  /** The word that the others go with: the verb of a verb and particle, the last of a noun. */
  String head() {
    boolean first = kind == Kind.VERB || kind == Kind.LIGHT_VERB || kind == Kind.OPERATOR;
    return first ? lemma.get(0) : lemma.get(lemma.size() - 1);
  }

  /** How much must be there for it to fire: the more, the earlier it is tried. */
  int weight() {
    return 4 * (lemma.size() - 1) + 2 * requires.size() + forbids.size();
  }

  /** The arguments that fill a role. */
  List<Argument> argumentsFor(String role) {
    return arguments.stream().filter(argument -> argument.role().equals(role)).toList();
  }
}
