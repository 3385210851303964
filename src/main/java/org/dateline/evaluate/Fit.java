package org.dateline.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a found fact compares with one of the gold, dates left aside.
 *
 * @param missing what was asked for and not found
 * @param beyond what was found and is not in the gold
 * @param modalityRight whether the modality is one of the gold's
 * @param right how many of the values asked for were found
 * @param strength how right that makes it; empty where it is another fact
 */
record Fit(
    List<RoleValue> missing,
    List<FoundRole> beyond,
    boolean modalityRight,
    int right,
    Optional<Strength> strength) {

  /**
   * @param where every place in the article where the words of the gold stand
   */
  static Fit of(GoldFact gold, FoundFact found, List<Stretch> where) {
    List<RoleValue> asked = gold.requiredRoles();
    List<RoleValue> missing = asked.stream().filter(one -> !stands(one, found)).toList();
    List<FoundRole> beyond =
        found.roles().stream()
            .filter(role -> !Dates.isDate(role.role()) && !isAllowed(role, gold))
            .toList();
    boolean modality = gold.modalities().contains(found.modality());
    int right = asked.size() - missing.size();
    boolean sameWords =
        found.evidence().stream().anyMatch(there -> where.stream().anyMatch(there::overlaps));
    boolean same = gold.isOfType(found.type()) && sameWords && hasOneRight(gold, found, right);
    Strength strength =
        !beyond.isEmpty() || !modality
            ? Strength.EVENT
            : missing.isEmpty() ? Strength.STRICT : Strength.CLEAN;
    return new Fit(
        missing, beyond, modality, right, same ? Optional.of(strength) : Optional.empty());
  }

  boolean isClean() {
    return strength.filter(reached -> reached.reaches(Strength.CLEAN)).isPresent();
  }

  /** What differs, in words; empty where nothing does. */
  String differences(GoldFact gold, FoundFact found) {
    Stream<String> lacks = missing.stream().map(one -> "lacks " + one.text());
    Stream<String> extra = beyond.stream().map(one -> "beyond: " + one.text());
    Stream<String> how =
        modalityRight
            ? Stream.of()
            : Stream.of(
                "is "
                    + found.modality()
                    + ", not "
                    + gold.modalities().stream().sorted().collect(Collectors.joining(" or ")));
    return Stream.of(lacks, extra, how).flatMap(all -> all).collect(Collectors.joining("; "));
  }

  /** A gold that asks for nothing but dates is known by them. */
  private static boolean hasOneRight(GoldFact gold, FoundFact found, int right) {
    if (!gold.requiredRoles().isEmpty()) {
      return right > 0;
    }
    List<RoleValue> dates = gold.requiredDates();
    return dates.isEmpty() || dates.stream().anyMatch(date -> stands(date, found));
  }

  private static boolean stands(RoleValue asked, FoundFact found) {
    return found.roles().stream()
        .anyMatch(
            role -> mayStandFor(role.role(), asked.role()) && asked.value().accepts(role.value()));
  }

  private static boolean isAllowed(FoundRole role, GoldFact gold) {
    return gold.valuesOf(role.role()).anyMatch(value -> value.accepts(role.value()))
        || (role.role().equals("content")
            && gold.valuesOf("quote").anyMatch(value -> value.accepts(role.value())));
  }

  /** What is quoted is said: the gist may be the quotation itself. */
  private static boolean mayStandFor(String found, String asked) {
    return found.equals(asked) || (found.equals("quote") && asked.equals("content"));
  }
}
