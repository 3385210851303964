package org.dateline.gazetteer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes entries as the tables that {@link EmbeddedGazetteer} reads, ordered by id. */
public final class TableWriter {
  private static final Map<String, Predicate<EntityType>> FILES = new LinkedHashMap<>();
  private static final Comparator<Entry> BY_NUMBER =
      Comparator.comparingLong(entry -> Long.parseLong(entry.id().substring(1)));
  private static final int DEGREE_DIGITS = 4;

  static {
    FILES.put("countries.tsv", type -> type == EntityType.COUNTRY);
    FILES.put("cities.tsv", type -> type == EntityType.CITY);
    FILES.put("regions.tsv", type -> type == EntityType.REGION || type == EntityType.PLACE);
    FILES.put("organizations.tsv", type -> !type.isPlace() && type != EntityType.PERSON);
  }

  private final Map<String, String> isoCodes;

  /**
   * @param isoCodes two letters of ISO 3166 by the id of a country
   */
  public TableWriter(Map<String, String> isoCodes) {
    this.isoCodes = Map.copyOf(isoCodes);
  }

  /** Tables by the names of their files; all of them, empty ones too. */
  public Map<String, String> write(Collection<Entry> entries) {
    List<Entry> sorted = entries.stream().sorted(BY_NUMBER).toList();
    Map<String, String> tables = new LinkedHashMap<>();
    FILES.forEach(
        (file, types) ->
            tables.put(
                file,
                table(
                    GazetteerTables.ENTRIES,
                    sorted.stream()
                        .filter(entry -> types.test(entry.type()))
                        .map(this::row)
                        .toList())));
    List<Entry> people =
        sorted.stream().filter(entry -> entry.type() == EntityType.PERSON).toList();
    tables.put(
        "people.tsv",
        table(GazetteerTables.PEOPLE, people.stream().map(TableWriter::person).toList()));
    tables.put(
        "offices.tsv",
        table(
            GazetteerTables.OFFICES,
            people.stream()
                .flatMap(person -> person.offices().stream().map(held -> office(person, held)))
                .toList()));
    return tables;
  }

  private static String table(List<String> columns, List<List<String>> rows) {
    return String.join("\t", columns)
        + "\n"
        + rows.stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
  }

  private List<String> row(Entry entry) {
    return List.of(
        entry.id(),
        entry.type().name(),
        entry.label(),
        String.join("|", entry.aliases()),
        String.join("|", entry.demonyms()),
        entry.country().orElse(""),
        entry.standsFor().orElse(""),
        number(entry.prior()),
        isoCodes.getOrDefault(entry.id(), ""),
        entry.latitude().map(TableWriter::number).orElse(""),
        entry.longitude().map(TableWriter::number).orElse(""));
  }

  private static List<String> person(Entry entry) {
    return List.of(
        entry.id(),
        entry.label(),
        String.join("|", entry.aliases()),
        entry.country().orElse(""),
        number(entry.prior()));
  }

  private static List<String> office(Entry person, Office office) {
    return List.of(
        person.id(), office.title(), office.of(), date(office.from()), date(office.to()));
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(DEGREE_DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
