package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.wikidata.DumpIndexer;
import org.dateline.wikidata.IndexCounts;
import org.dateline.wikidata.IndexListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "index",
    description = "Makes a large gazetteer of a JSON dump of Wikidata.",
    footer = {
      "",
      "The whole dump is read once, whatever its size, in little memory. Prefer .gz to .bz2, which"
          + " takes six times as long.",
      "",
      "Examples:",
      "  dateline gazetteer index latest-all.json.gz -o wikidata-index",
      "  lbzip2 -dc latest-all.json.bz2 | dateline gazetteer index - -o wikidata-index",
      "  dateline build article.txt --gazetteer wikidata-index"
    })
final class GazetteerIndexCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Mixin private Console console;
  @Mixin private LanguagesOption languages;

  @Parameters(
      paramLabel = "DUMP",
      description = "The dump, plain or compressed by gzip; - for standard input.")
  private String dump;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Where the index is made: a folder that is empty or not there yet.")
  private Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many read items at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  private final Streams streams;

  GazetteerIndexCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    DumpIndexer indexer =
        new DumpIndexer(languages.codes(), Math.max(1, threads), new Said(console));
    IndexCounts counts;
    try (InputStream in =
        dump.equals(STANDARD_INPUT) ? streams.in() : DumpIndexer.open(Path.of(dump))) {
      counts = indexer.index(in, output);
    }
    console.say(counts.sentence());
    return ExitCode.OK;
  }

  /** Says every million items how far it has come. */
  private static final class Said implements IndexListener {
    private static final long STEP = 1_000_000;

    private final Console console;
    private long next = STEP;

    private Said(Console console) {
      this.console = console;
    }

    @Override
    public void progress(IndexCounts counts) {
      if (counts.read() >= next) {
        next = counts.read() + STEP;
        console.say(counts.sentence());
      }
    }
  }
}
