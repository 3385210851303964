package org.dateline.wikidata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.HeldPosition;
import org.dateline.gazetteer.Position;
import org.dateline.wikidata.Value.Point;
import org.dateline.wikidata.Value.Text;

/**
 * Makes entries of the gazetteer out of items. The prior grows with the number of Wikipedias that
 * have a page about the item: what 250 know is as well known as can be.
 */
final class EntryMaker {
  private static final int BEST_KNOWN = 250;
  private static final double LEAST_PRIOR = 0.0001;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_ALIASES = 40;
  private static final Set<String> ENGLISH = Set.of(Item.ENGLISH, Item.ALL_LANGUAGES);

  private final ItemClasses classes;
  private final Titles titles;

  EntryMaker(ItemClasses classes, Titles titles) {
    this.classes = classes;
    this.titles = titles;
  }

  /** An entry, still without offices; nothing for an item without a name or a type. */
  Optional<Entry> find(Item item) {
    Optional<EntityType> type = classes.findType(item);
    Optional<String> label = item.name().filter(EntryMaker::isUsable);
    if (type.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(make(item, type.get(), label.get()));
  }

  private static Entry make(Item item, EntityType type, String label) {
    Optional<Point> point = type.isPlace() ? point(item) : Optional.empty();
    Optional<String> country = country(item, type);
    return new Entry(
        item.id(),
        type,
        label,
        aliases(item, type, label),
        type.isPlace() || type == EntityType.GROUP ? demonyms(item) : List.of(),
        country,
        standsFor(item, type, country),
        List.of(),
        point.map(found -> rounded(found.latitude(), 4)),
        point.map(found -> rounded(found.longitude(), 4)),
        prior(item.wikipedias()));
  }

  /**
   * The square of the share of pages: of two places of one name, one that three times as many
   * Wikipedias describe is meant far more than three times as often.
   */
  static double prior(int wikipedias) {
    double share = Math.min(wikipedias + 1, BEST_KNOWN) / (double) BEST_KNOWN;
    return Math.max(LEAST_PRIOR, rounded(share * share, 4));
  }

  private static double rounded(double number, int digits) {
    return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }

  private static boolean isUsable(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(c -> c == '|' || Character.isISOControl(c))
        && name.chars().anyMatch(Character::isLetterOrDigit)
        && name.charAt(0) != '#';
  }

  private static List<String> aliases(Item item, EntityType type, String label) {
    Set<String> names = new LinkedHashSet<>(item.names());
    names.addAll(item.texts(Properties.SHORT_NAME, ENGLISH));
    names.remove(label);
    List<String> labelWords = Arrays.asList(label.split("\\s+"));
    return names.stream()
        .map(String::strip)
        .filter(EntryMaker::isUsable)
        // A surname is found by rules that know that it is one.
        .filter(name -> type != EntityType.PERSON || !labelWords.contains(name))
        .limit(MOST_ALIASES)
        .toList();
  }

  private static List<String> demonyms(Item item) {
    return item.texts(Properties.DEMONYM, ENGLISH).stream()
        .map(String::strip)
        .filter(EntryMaker::isUsable)
        .filter(name -> Character.isUpperCase(name.charAt(0)))
        .distinct()
        .toList();
  }

  /** A country is its own, as in the tables made by hand. */
  private static Optional<String> country(Item item, EntityType type) {
    if (type == EntityType.COUNTRY) {
      return Optional.of(item.id());
    }
    String property = type == EntityType.PERSON ? Properties.CITIZENSHIP : Properties.COUNTRY;
    return item.currentItem(property);
  }

  /** A capital acts for the country that it lies in; one that lies elsewhere is a former one. */
  private static Optional<String> standsFor(Item item, EntityType type, Optional<String> country) {
    if (type != EntityType.CITY) {
      return Optional.empty();
    }
    return item.all(Properties.CAPITAL_OF).stream()
        .filter(statement -> !statement.hasEnded())
        .flatMap(statement -> statement.item().stream())
        .filter(whose -> country.filter(whose::equals).isPresent())
        .findFirst();
  }

  private static Optional<Point> point(Item item) {
    return item.best(Properties.COORDINATES).stream()
        .map(Statement::value)
        .filter(Point.class::isInstance)
        .map(Point.class::cast)
        .filter(point -> Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180)
        .findFirst();
  }

  /** The positions that somebody holds or held, in the order of the item. */
  static List<HeldPosition> positions(Item item) {
    List<HeldPosition> held = new ArrayList<>();
    for (Statement statement : item.all(Properties.POSITION)) {
      Optional<String> position = statement.item();
      boolean endUnknown = statement.hasEnded() && statement.end().isEmpty();
      Optional<LocalDate> from = statement.start().map(WikidataDate::earliest);
      Optional<LocalDate> to = statement.end().map(WikidataDate::latest);
      boolean turned = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
      if (position.isEmpty() || endUnknown || turned) {
        continue;
      }
      held.add(
          new HeldPosition(
              position.get(),
              statement
                  .qualifierItem(Properties.OF)
                  .or(() -> statement.qualifierItem(Properties.JURISDICTION)),
              from,
              to));
    }
    return held;
  }

  /** An item as a position, whose it is included where it says so. */
  Optional<Position> findPosition(Item item) {
    Optional<String> directed = item.currentItem(Properties.DIRECTS);
    Optional<String> of =
        directed
            .or(() -> item.currentItem(Properties.JURISDICTION))
            .or(() -> item.currentItem(Properties.COUNTRY));
    return item.name()
        .map(label -> new Position(item.id(), titles.of(label, directed.isPresent()), of));
  }

  /** The two letters of ISO 3166 of a country. */
  static Optional<String> isoCode(Item item) {
    return item.best(Properties.ISO_CODE).stream()
        .map(Statement::value)
        .filter(Text.class::isInstance)
        .map(value -> ((Text) value).text().toUpperCase(Locale.ROOT))
        .filter(code -> code.matches("[A-Z]{2}"))
        .findFirst();
  }
}
