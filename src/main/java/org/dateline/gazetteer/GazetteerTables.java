package org.dateline.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads the tables of a gazetteer folder: {@code people*.tsv}, {@code offices*.tsv} and any other
 * {@code .tsv} of entries, where {@code -} stands in place of an id that is not known. {@code
 * ambiguous*.tsv} is for its authors. Lists in a cell are separated by {@code |}.
 */
final class GazetteerTables {
  /** In place of an id: news knows the name, we know no item that is surely its own. */
  private static final String UNLINKED = "-";

  static final List<String> ENTRIES =
      List.of(
          "id",
          "type",
          "label",
          "aliases",
          "demonyms",
          "country",
          "stands_for",
          "prior",
          "iso2",
          "lat",
          "long");
  static final List<String> PEOPLE = List.of("id", "label", "aliases", "country", "prior");
  static final List<String> OFFICES = List.of("person", "title", "of", "from", "to");
  private static final List<String> OTHERS = List.of("offices", "ambiguous");

  private final TableFolder folder;
  private final Predicate<String> knownElsewhere;
  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, Entry> countriesByCode = new TreeMap<>();
  private final List<Reference> references = new ArrayList<>();

  /** A row that names another by its id. */
  private record Reference(TableRow row, String id) {}

  /**
   * @param knownElsewhere which ids rows may refer to though no table has them
   */
  GazetteerTables(TableFolder folder, Predicate<String> knownElsewhere) {
    this.folder = folder;
    this.knownElsewhere = knownElsewhere;
    List<String> names = folder.names();
    Map<String, List<Office>> offices = new HashMap<>();
    names.stream()
        .filter(name -> name.startsWith("offices"))
        .forEach(name -> readOffices(name, offices));
    for (String name : names) {
      if (name.startsWith("people")) {
        read(name, PEOPLE).forEach(row -> add(row, person(row, offices)));
      } else if (OTHERS.stream().noneMatch(name::startsWith)) {
        read(name, ENTRIES).forEach(row -> add(row, entry(row)));
      }
    }
    references.forEach(this::expectKnown);
  }

  /** All entries by id. */
  Map<String, Entry> entries() {
    return entries;
  }

  /** Entries by their two-letter code of ISO 3166. */
  Map<String, Entry> countriesByCode() {
    return countriesByCode;
  }

  private List<TableRow> read(String name, List<String> columns) {
    List<String> lines = folder.read(name).lines().toList();
    int header = 0;
    while (header < lines.size() && isSkipped(lines.get(header))) {
      header++;
    }
    if (header == lines.size() || !lines.get(header).equals(String.join("\t", columns))) {
      throw new IllegalStateException(
          "gazetteer table " + name + " must begin with the columns " + columns);
    }
    List<TableRow> found = new ArrayList<>();
    for (int i = header + 1; i < lines.size(); i++) {
      if (!isSkipped(lines.get(i))) {
        found.add(new TableRow(name, i + 1, columns, lines.get(i)));
      }
    }
    return found;
  }

  private static boolean isSkipped(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private void add(TableRow row, Entry entry) {
    if (entries.put(entry.id(), entry) != null) {
      throw row.bad("repeats the id " + entry.id());
    }
    entry.country().ifPresent(country -> references.add(new Reference(row, country)));
    entry.standsFor().ifPresent(owner -> references.add(new Reference(row, owner)));
  }

  /** The key that an article's newcomer of that type and name would have. */
  private static String localId(TableRow row) {
    return EntityKey.of(type(row), row.text("label"));
  }

  private Entry entry(TableRow row) {
    Entry entry =
        new Entry(
            row.text("id").equals(UNLINKED) ? localId(row) : row.id("id"),
            type(row),
            row.text("label"),
            row.list("aliases"),
            row.list("demonyms"),
            row.findId("country"),
            row.findId("stands_for"),
            List.of(),
            row.number("lat"),
            row.number("long"),
            row.prior());
    row.find("iso2").ifPresent(code -> addCode(row, code, entry));
    return entry;
  }

  private void addCode(TableRow row, String code, Entry entry) {
    if (!code.matches("[A-Z]{2}")) {
      throw row.bad("has no two-letter code as iso2: " + code);
    }
    if (entry.type() == EntityType.COUNTRY && countriesByCode.put(code, entry) != null) {
      throw row.bad("repeats the code " + code);
    }
  }

  private static EntityType type(TableRow row) {
    String text = row.text("type");
    String name = text.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    try {
      return EntityType.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw row.bad("has an unknown type: " + text);
    }
  }

  private static Entry person(TableRow row, Map<String, List<Office>> offices) {
    return new Entry(
        row.id("id"),
        EntityType.PERSON,
        row.text("label"),
        row.list("aliases"),
        List.of(),
        row.findId("country"),
        Optional.empty(),
        offices.getOrDefault(row.id("id"), List.of()),
        Optional.empty(),
        Optional.empty(),
        row.prior());
  }

  private void readOffices(String name, Map<String, List<Office>> offices) {
    for (TableRow row : read(name, OFFICES)) {
      Optional<LocalDate> from = date(row, "from", PartialDate::earliest);
      Optional<LocalDate> to = date(row, "to", PartialDate::latest);
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        throw row.bad("ends before it begins");
      }
      String person = row.id("person");
      references.add(new Reference(row, person));
      references.add(new Reference(row, row.id("of")));
      offices
          .computeIfAbsent(person, id -> new ArrayList<>())
          .add(new Office(row.text("title"), row.id("of"), from, to));
    }
  }

  private static Optional<LocalDate> date(
      TableRow row, String column, Function<String, LocalDate> reading) {
    Optional<String> text = row.find(column).filter(cell -> !cell.equals("?"));
    try {
      return text.map(reading);
    } catch (DateTimeException e) {
      throw row.bad("has no date as " + column + ": " + text.orElse(""));
    }
  }

  private void expectKnown(Reference reference) {
    if (!entries.containsKey(reference.id()) && !knownElsewhere.test(reference.id())) {
      throw reference.row().bad("refers to an id that no table has: " + reference.id());
    }
  }
}
