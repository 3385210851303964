package org.dateline.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Whose names a gazetteer that is being made shall hold. */
final class LanguagesOption {
  @Option(
      names = "--languages",
      paramLabel = "CODES",
      split = ",",
      defaultValue = "en",
      description = "Languages whose names are found, as en,fr,de (default: ${DEFAULT-VALUE}).")
  private List<String> codes;

  /** Language codes, in the order in which they are preferred. */
  Set<String> codes() {
    return new LinkedHashSet<>(codes);
  }
}
