package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.problem.UserMistake;
import org.dateline.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The store that a command reads. */
final class StoreOption {
  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      description = "The store, as \"dateline load\" made it.")
  private @Nullable Path store;

  /**
   * @throws UserMistake where none is named, or where there is none
   */
  LocalStore open() {
    if (store == null) {
      throw new UserMistake(
          "No store is named.", "Give --store DIR, as \"dateline load\" made it.");
    }
    return LocalStore.open(store);
  }
}
