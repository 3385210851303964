package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which words state which facts, beside those that the program knows. */
final class LexiconOption {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Lexicon entries of your own; see ontology/lexicon/README.md.")
  private List<Path> files = List.of();

  List<Path> files() {
    return files;
  }
}
