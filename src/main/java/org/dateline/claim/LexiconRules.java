package org.dateline.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the lexicon says of roles and classes.
 *
 * @param accepts what may fill a role, by its local name
 * @param needs what a class needs to be worth stating, by its local name
 * @param effects what a class makes of what its content says, by its local name
 * @param forbids what no entry of a class may have with it, by its local name
 * @param inherits which roles of the act that a class is about are its own as well, by its local
 *     name; a marker's steps are roles
 * @param refused what it is not to be willing to do what a class stands for, by its local name
 */
record LexiconRules(
    Map<String, List<FillerType>> accepts,
    Map<String, List<List<Need>>> needs,
    Map<String, Modality> effects,
    Map<String, List<Condition>> forbids,
    Map<String, List<Argument>> inherits,
    Map<String, String> refused) {
  /** The need of a passive verb that names nobody who does it; it is no role. */
  private static final String UNNAMED = "unnamed";

  LexiconRules {
    accepts = Map.copyOf(accepts);
    needs = Map.copyOf(needs);
    effects = Map.copyOf(effects);
    forbids = Map.copyOf(forbids);
    inherits = Map.copyOf(inherits);
    refused = Map.copyOf(refused);
  }

  /** What may fill an argument: its own types, or else its role's. */
  List<FillerType> types(Argument argument) {
    return argument.types().isEmpty()
        ? accepts.getOrDefault(argument.role(), List.of(FillerType.ANY))
        : argument.types();
  }

  /** What an entry makes of what it governs. */
  Optional<Modality> effect(LexiconEntry entry) {
    return entry.effect().or(() -> entry.type().map(effects::get));
  }

  /** Whether a draft's roles are filled as often as its class and its entry need. */
  boolean suffices(Draft draft) {
    List<List<Need>> own =
        draft.predicate().map(predicate -> predicate.entry().needs()).orElse(List.of());
    return Stream.concat(needs.getOrDefault(draft.type(), List.of()).stream(), own.stream())
        .allMatch(alternatives -> alternatives.stream().anyMatch(need -> isMet(need, draft)));
  }

  private static boolean isMet(Need need, Draft draft) {
    if (need.role().equals(UNNAMED)) {
      return draft.isUnnamed();
    }
    Set<Filler> fillers = draft.fillers(need.role());
    return fillers.size() >= need.count()
        || need.plural() && fillers.stream().anyMatch(draft::isSeveral);
  }
}
