package org.dateline.wikidata.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.EntityType;
import org.dateline.gazetteer.Entry;
import org.dateline.wikidata.TestItem;

/**
 * Makes a dump that holds the rows that travel with the program and, for each of them, made items
 * that bear its name and are something else: towns, companies, people, ordinary words. A gazetteer
 * of it shows how much linking suffers where there is much to confuse.
 *
 * <pre>
 * java -cp target/test-classes:target/dateline-all.jar \
 *   org.dateline.wikidata.bench.ConfusableDump target/bench/confusable.json.gz
 * </pre>
 */
public final class ConfusableDump {
  private static final int MOST_PAGES = 250;
  private static final List<String> FIRST_NAMES =
      List.of("Adam", "Berta", "Carl", "Dora", "Emil", "Frida", "Georg", "Hanna", "Ivo", "Julia");
  private static final List<String> WORDS =
      List.of(
          "August",
          "April",
          "But",
          "More",
          "Most",
          "Next",
          "One",
          "Six",
          "Time",
          "World",
          "King",
          "Market",
          "Exchange",
          "National",
          "Prime",
          "Public",
          "Stock",
          "Over",
          "Green",
          "Union");
  private static final List<String> KINDS = List.of("Q515", "Q783794", "Q11424", "Q101352");

  private final Random random = new Random(3);
  private final OutputStream out;
  private long id = 900_000_000;
  private boolean first = true;

  private ConfusableDump(OutputStream out) {
    this.out = out;
  }

  /** The file to write. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out =
        new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), 1 << 16)) {
      new ConfusableDump(out).write();
    }
  }

  private void write() throws IOException {
    out.write("[\n".getBytes(StandardCharsets.UTF_8));
    for (Entry entry : EmbeddedGazetteer.load().entries()) {
      if (entry.isOnWikidata()) {
        add(itself(entry));
      }
      confuse(entry);
    }
    for (String word : WORDS) {
      for (String kind : KINDS) {
        add(made(word, kind, 30));
      }
    }
    out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
  }

  private void confuse(Entry entry) throws IOException {
    boolean person = entry.type() == EntityType.PERSON;
    String last = entry.label().substring(entry.label().lastIndexOf(' ') + 1);
    for (String firstName : FIRST_NAMES) {
      add(made(firstName + " " + last, "Q5", 40));
    }
    if (person) {
      add(made(entry.label(), "Q5", 8));
      return;
    }
    for (String kind : KINDS) {
      add(made(entry.label(), kind, 40));
      for (String alias : entry.aliases()) {
        add(made(alias, kind, 15));
      }
    }
  }

  private static TestItem itself(Entry entry) {
    int pages = (int) Math.round(Math.sqrt(entry.prior()) * MOST_PAGES) - 1;
    TestItem item = TestItem.of(entry.id(), entry.label()).is(kind(entry.type()));
    return item.pages(Math.max(1, pages));
  }

  private static String kind(EntityType type) {
    return switch (type) {
      case PERSON -> "Q5";
      case COUNTRY -> "Q3624078";
      case CITY -> "Q515";
      case REGION -> "Q82794";
      case PLACE -> "Q2221906";
      case INTERNATIONAL_ORGANIZATION -> "Q484652";
      case ORGANIZATION -> "Q43229";
      case GROUP -> "Q41710";
      case SITE -> "Q811979";
      case OBJECT -> "Q488383";
    };
  }

  private TestItem made(String name, String kind, int mostPages) {
    return TestItem.of("Q" + ++id, name).is(kind).pages(1 + random.nextInt(mostPages));
  }

  private void add(TestItem item) throws IOException {
    out.write(((first ? "" : ",\n") + item.json()).getBytes(StandardCharsets.UTF_8));
    first = false;
  }
}
