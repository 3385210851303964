package org.dateline.wikidata;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.EntityType;

/** What an item is, by the classes that it names; see {@code data/wikidata/classes.tsv}. */
final class ItemClasses {
  /** The reason of what no class of the table fits. */
  static final String OTHER = "other";

  private static final Map<String, EntityType> TYPES =
      Stream.of(EntityType.values()).collect(Collectors.toMap(EntityType::name, type -> type));

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  private record Rule(int rank, String as, boolean withoutPage) {}

  /** What an item is: a type of the gazetteer, or why it is none. */
  sealed interface Kind {
    /**
     * @param withoutPage whether it matters though no Wikipedia has a page about it
     */
    record Known(EntityType type, boolean withoutPage) implements Kind {}

    /**
     * @param reason under which it is counted
     */
    record LeftOut(String reason) implements Kind {}
  }

  ItemClasses() {
    for (List<String> row : WikidataTable.rows("classes.tsv", 4)) {
      rules.put(row.get(0), new Rule(rules.size(), row.get(1), row.get(2).equals("kept")));
    }
  }

  /** What it is. */
  Kind of(Item item) {
    Optional<Rule> best =
        item.all(Properties.INSTANCE_OF).stream()
            .flatMap(statement -> statement.item().stream())
            .map(rules::get)
            .filter(Objects::nonNull)
            .min(Comparator.comparingInt(Rule::rank));
    if (best.isPresent()) {
      EntityType type = TYPES.get(best.get().as());
      return type != null
          ? new Kind.Known(type, best.get().withoutPage())
          : new Kind.LeftOut(best.get().as());
    }
    boolean somewhere = !item.all(Properties.COORDINATES).isEmpty();
    return somewhere ? new Kind.Known(EntityType.PLACE, false) : new Kind.LeftOut(OTHER);
  }

  /** The type of an item that is of one. */
  Optional<EntityType> findType(Item item) {
    return of(item) instanceof Kind.Known known ? Optional.of(known.type()) : Optional.empty();
  }

  /** All types that its classes stand for; none where the table names none of them. */
  Set<EntityType> types(Item item) {
    return item.all(Properties.INSTANCE_OF).stream()
        .flatMap(statement -> statement.item().stream())
        .map(rules::get)
        .filter(Objects::nonNull)
        .map(rule -> TYPES.get(rule.as()))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityType.class)));
  }
}
