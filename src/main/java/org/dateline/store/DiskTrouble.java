package org.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.problem.UserMistake;

/** Tells a full disk from a bug. */
final class DiskTrouble {
  /** TDB2 extends its files by 8 MB at a time. */
  private static final long TOO_LITTLE = 16L << 20;

  private DiskTrouble() {}

  /**
   * What to throw for a failure of the store: a {@link UserMistake} when the disk is full, else the
   * failure itself.
   *
   * @param failure a RuntimeException, or the InternalError that Java throws when a mapped file
   *     cannot grow
   */
  static RuntimeException explain(Path directory, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (message.contains("No space left on device")
          || message.contains("Disk quota exceeded")
          || (cause instanceof InternalError && isFull(directory))) {
        return full(directory, failure);
      }
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }

  private static UserMistake full(Path directory, Throwable cause) {
    return new UserMistake(
        "The disk that holds the store " + directory + " is full.",
        "Make room and load again; what was written before is kept, whole articles only.",
        cause);
  }

  private static boolean isFull(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace() < TOO_LITTLE;
    } catch (IOException e) {
      return false;
    }
  }
}
