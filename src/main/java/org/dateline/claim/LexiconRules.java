package org.dateline.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the lexicon says of roles and classes.
 *
 * @param accepts what may fill a role, by its local name
 * @param needs what a class needs to be worth stating, by its local name
 * @param effects what a class makes of what its content says, by its local name
 */
record LexiconRules(
    Map<String, List<FillerType>> accepts,
    Map<String, List<List<Need>>> needs,
    Map<String, Modality> effects) {
  LexiconRules {
    accepts = Map.copyOf(accepts);
    needs = Map.copyOf(needs);
    effects = Map.copyOf(effects);
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

  /** Whether roles so often filled are enough for a class. */
  boolean suffices(String type, List<Role> roles) {
    Map<String, Integer> counts = new HashMap<>();
    roles.forEach(role -> counts.merge(role.property(), 1, Integer::sum));
    return needs.getOrDefault(type, List.of()).stream()
        .allMatch(
            alternatives ->
                alternatives.stream()
                    .anyMatch(need -> counts.getOrDefault(need.role(), 0) >= need.count()));
  }
}
