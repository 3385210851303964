package org.dateline.wikidata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.NameKey;
import org.dateline.gazetteer.Office;
import org.dateline.wikidata.Deviation.Kind;

/** Holds the rows of a gazetteer against what Wikidata says today. */
public final class GazetteerVerifier {
  private static final Set<EntityType> PLACES =
      EnumSet.of(EntityType.COUNTRY, EntityType.REGION, EntityType.CITY, EntityType.PLACE);
  private static final Set<EntityType> BODIES =
      EnumSet.of(EntityType.ORGANIZATION, EntityType.INTERNATIONAL_ORGANIZATION, EntityType.GROUP);

  private final Items items;
  private final EntryLoader loader;
  private final SyncListener listener;
  private final ItemClasses classes = new ItemClasses();

  GazetteerVerifier(Items items, EntryLoader loader, SyncListener listener) {
    this.items = items;
    this.loader = loader;
    this.listener = listener;
  }

  /** All that is wrong, ordered by id; rows without an item are passed over. */
  public List<Deviation> verify(Collection<Entry> rows) {
    Map<String, Entry> byId = new TreeMap<>();
    rows.stream().filter(Entry::isOnWikidata).forEach(row -> byId.put(row.id(), row));
    Map<String, Answer> answers =
        items.fetch(byId.keySet(), done -> listener.progress("items", done, byId.size()));
    List<Deviation> found = new ArrayList<>();
    List<Entry> people = new ArrayList<>();
    answers.forEach(
        (id, answer) -> {
          Entry row = byId.get(id);
          found.addAll(check(row, answer));
          if (row.type() == EntityType.PERSON && answer.item().isPresent()) {
            people.add(row);
          }
        });
    found.addAll(checkOffices(people));
    found.sort(Comparator.comparing(Deviation::id).thenComparing(Deviation::kind));
    return found;
  }

  private List<Deviation> check(Entry row, Answer answer) {
    if (answer.isMissing()) {
      return List.of(new Deviation(row.id(), Kind.DELETED, row.label() + ": no such item"));
    }
    if (answer.item().isEmpty()) {
      return List.of(
          new Deviation(row.id(), Kind.UNREADABLE, row.label() + ": the item cannot be read"));
    }
    Item item = answer.item().get();
    List<Deviation> found = new ArrayList<>();
    if (answer.hasMoved()) {
      found.add(new Deviation(row.id(), Kind.MOVED, row.label() + ": merged into " + item.id()));
    }
    if (!sharesName(row, item)) {
      found.add(
          new Deviation(
              row.id(), Kind.RENAMED, row.label() + ": called " + item.name().orElse("nothing")));
    }
    wrongType(row, item)
        .ifPresent(
            what -> found.add(new Deviation(row.id(), Kind.RETYPED, row.label() + ": " + what)));
    return found;
  }

  private static boolean sharesName(Entry row, Item item) {
    Set<String> keys = item.names().stream().map(NameKey::of).collect(Collectors.toSet());
    item.texts(Properties.SHORT_NAME, Set.of(Item.ENGLISH, Item.ALL_LANGUAGES))
        .forEach(name -> keys.add(NameKey.of(name)));
    return keys.contains(NameKey.of(row.label()))
        || row.aliases().stream().map(NameKey::of).anyMatch(keys::contains);
  }

  /**
   * Places of all kinds pass for one another, for a territory or a seat is many things; so do
   * bodies.
   */
  private Optional<String> wrongType(Entry row, Item item) {
    if (classes.of(item) instanceof ItemClasses.Kind.LeftOut leftOut
        && !leftOut.reason().equals(ItemClasses.OTHER)) {
      return Optional.of("a " + row.type() + " here, a " + leftOut.reason() + " there");
    }
    Set<EntityType> there = classes.types(item);
    boolean fits =
        there.isEmpty()
            || there.contains(row.type())
            || there.stream().anyMatch(type -> isAlike(type, row.type()));
    return fits ? Optional.empty() : Optional.of("a " + row.type() + " here, " + there + " there");
  }

  private static boolean isAlike(EntityType one, EntityType other) {
    return PLACES.contains(one) && PLACES.contains(other)
        || BODIES.contains(one) && BODIES.contains(other);
  }

  private List<Deviation> checkOffices(List<Entry> people) {
    Map<String, Entry> current = new TreeMap<>();
    people.stream()
        .filter(person -> person.offices().stream().anyMatch(office -> office.to().isEmpty()))
        .forEach(person -> current.put(person.id(), person));
    List<Deviation> found = new ArrayList<>();
    loader
        .load(current.keySet(), done -> {})
        .forEach(
            (id, loaded) -> {
              Entry row = current.get(id);
              if (row != null) {
                found.addAll(endedOffices(row, loaded.entry().offices()));
              }
            });
    return found;
  }

  private static List<Deviation> endedOffices(Entry row, List<Office> there) {
    List<Deviation> found = new ArrayList<>();
    for (Office office : row.offices()) {
      List<Office> same =
          there.stream()
              .filter(
                  other -> other.title().equals(office.title()) && other.of().equals(office.of()))
              .toList();
      boolean ended = !same.isEmpty() && same.stream().allMatch(other -> other.to().isPresent());
      if (office.to().isEmpty() && ended) {
        LocalDate last =
            same.stream()
                .map(other -> other.to().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        found.add(
            new Deviation(
                row.id(),
                Kind.OFFICE_ENDED,
                row.label() + ": " + office.title() + " of " + office.of() + " until " + last));
      }
    }
    return found;
  }
}
