package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.store.LocalStore;
import picocli.CommandLine.Option;

/** The store that a command reads. */
final class StoreOption {
  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      required = true,
      description = "The store, as \"dateline load\" made it.")
  private Path store;

  LocalStore open() {
    return LocalStore.open(store);
  }
}
