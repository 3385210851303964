package org.dateline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Gazetteers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which gazetteer a command uses. */
final class GazetteerOption {
  @Option(
      names = "--gazetteer",
      paramLabel = "DIR",
      description =
          "A gazetteer of your own below the rows that travel with the program: tables, as"
              + " \"gazetteer sync\" writes them, or an index, as \"gazetteer index\" makes it.")
  private @Nullable Path folder;

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  Gazetteer open() {
    return folder == null ? EmbeddedGazetteer.load() : Gazetteers.open(folder);
  }
}
