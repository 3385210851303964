package org.dateline.wikidata.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.gazetteer.LuceneGazetteer;
import org.dateline.wikidata.DumpIndexer;
import org.dateline.wikidata.IndexCounts;

/**
 * Makes a dump of items in the shape of Wikidata, indexes it, looks names up, and says rate,
 * memory, size and times.
 *
 * <pre>
 * mvn -q package -DskipTests
 * java -Xmx1g -cp target/test-classes:target/dateline-all.jar \
 *   org.dateline.wikidata.bench.DumpBench 1000000 target/bench
 * </pre>
 */
public final class DumpBench {
  private static final int LOOKUPS = 200_000;
  private static final List<String> SYLLABLES =
      List.of("ka", "ro", "mi", "len", "sta", "vor", "bel", "na", "tu", "gri", "os", "ha", "zem");

  private DumpBench() {}

  /** Number of items, then a folder to work in. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    int items = Integer.parseInt(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    Path dump = folder.resolve("dump-" + items + ".json.gz");
    if (!Files.exists(dump)) {
      write(dump, items);
    }
    out.printf(Locale.ROOT, "dump: %d items, %.0f MB compressed%n", items, megabytes(dump));
    Path index = folder.resolve("index-" + System.nanoTime());
    long[] peak = {0};
    IndexCounts counts;
    try (InputStream in = DumpIndexer.open(dump)) {
      counts =
          new DumpIndexer(
                  Set.of("en"),
                  Runtime.getRuntime().availableProcessors(),
                  sofar -> peak[0] = Math.max(peak[0], used()))
              .index(in, index);
    }
    out.println(counts.sentence());
    out.printf(
        Locale.ROOT,
        "heap seen: at most %.0f MB of %.0f MB; index: %.0f MB%n",
        peak[0] / 1e6,
        Runtime.getRuntime().maxMemory() / 1e6,
        size(index) / 1e6);
    lookUp(index, items, out);
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static double megabytes(Path file) throws IOException {
    return Files.size(file) / 1e6;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void write(Path dump, int items) throws IOException {
    Random random = new Random(1);
    try (OutputStream out =
        new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(dump)), 1 << 16)) {
      out.write("[\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 1; i <= items; i++) {
        String comma = i < items ? ",\n" : "\n";
        out.write((item(i, random) + comma).getBytes(StandardCharsets.UTF_8));
      }
      out.write("]\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** One item in ten is an article, half of the rest are people. */
  private static String item(int number, Random random) {
    String type = number % 10 == 0 ? "Q13442814" : number % 2 == 0 ? "Q5" : "Q515";
    String label = name(random) + " " + name(random);
    StringBuilder json = new StringBuilder(2500);
    json.append("{\"type\":\"item\",\"id\":\"Q").append(number).append("\",\"labels\":{");
    for (String language : List.of("en", "fr", "de", "ru", "zh", "ar", "es")) {
      term(json, language, label).append(',');
    }
    term(json, "it", label).append("},\"descriptions\":{");
    term(json, "en", "somebody or something made for a measurement")
        .append("},\"aliases\":{\"en\":[");
    json.append("{\"language\":\"en\",\"value\":\"").append(name(random)).append(' ');
    json.append(label).append("\"}]},\"claims\":{\"P31\":[").append(claim("P31", type, number));
    json.append("],\"P17\":[").append(claim("P17", "Q" + (1 + number % 200), number));
    json.append("],\"P27\":[").append(claim("P27", "Q" + (1 + number % 200), number));
    json.append("],\"P106\":[").append(claim("P106", "Q82955", number));
    json.append("],\"P69\":[").append(claim("P69", "Q13371", number)).append("]},\"sitelinks\":{");
    int links = 1 + (int) Math.abs(random.nextGaussian() * 5);
    for (int i = 0; i < links; i++) {
      json.append(i == 0 ? "\"enwiki\"" : ",\"x" + i + "wiki\"");
      json.append(":{\"site\":\"x\",\"title\":\"").append(label).append("\",\"badges\":[]}");
    }
    return json.append("},\"lastrevid\":").append(number + 7L).append('}').toString();
  }

  private static StringBuilder term(StringBuilder json, String language, String text) {
    return json.append('"')
        .append(language)
        .append("\":{\"language\":\"")
        .append(language)
        .append("\",\"value\":\"")
        .append(text)
        .append("\"}");
  }

  private static String claim(String property, String item, int number) {
    return "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\""
        + property
        + "\",\"datavalue\":{\"value\":{\"entity-type\":\"item\",\"numeric-id\":"
        + item.substring(1)
        + ",\"id\":\""
        + item
        + "\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"},\"type\":\"statement\","
        + "\"id\":\"Q"
        + number
        + "$"
        + property
        + "\",\"rank\":\"normal\",\"references\":[{\"hash\":\"9a24f7c0208b05d6be97077d855671d1dfdbc0dd\","
        + "\"snaks\":{\"P143\":[]},\"snaks-order\":[\"P143\"]}]}";
  }

  /** Two of three names that are looked up are known to many or to few, one to none. */
  private static void lookUp(Path index, int items, PrintStream out) throws IOException {
    Random random = new Random(2);
    long found = 0;
    long[] times = new long[LOOKUPS];
    try (LuceneGazetteer gazetteer = LuceneGazetteer.open(index)) {
      for (int i = 0; i < 20_000; i++) {
        gazetteer.lookup(name(random));
      }
      for (int i = 0; i < LOOKUPS; i++) {
        String name =
            switch (i % 3) {
              case 0 -> name(random) + " " + name(random);
              case 1 -> name(random);
              default -> "Nobody " + random.nextInt(items);
            };
        long start = System.nanoTime();
        found += gazetteer.lookup(name).size();
        times[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    out.printf(
        Locale.ROOT,
        "%d look-ups, %.1f candidates each: median %.0f µs, 99th percentile %.0f µs, longest %.1f ms%n",
        LOOKUPS,
        found / (double) LOOKUPS,
        times[LOOKUPS / 2] / 1e3,
        times[LOOKUPS * 99 / 100] / 1e3,
        times[LOOKUPS - 1] / 1e6);
  }
}
