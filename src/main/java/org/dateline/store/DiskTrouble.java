package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.problem.UserMistake;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from a bug. */
final class DiskTrouble {
  /** TDB2 extends each of its files by 8 MB at a time. */
  private static final long TOO_LITTLE = 64L << 20;

  /** Twice what a quad was measured to take while it is being written. */
  private static final long BYTES_PER_QUAD = 1_600;

  private DiskTrouble() {}

  /**
   * Makes sure, before anything is written, that there is room. TDB2 writes through mapped memory,
   * where a full disk is an error of the virtual machine at any place, which some code swallows.
   *
   * @throws UserMistake when there is not
   */
  static void expectRoom(Path directory, long quads) {
    if (usable(directory) < TOO_LITTLE + quads * BYTES_PER_QUAD) {
      throw full(directory, null);
    }
  }

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

  private static UserMistake full(Path directory, @Nullable Throwable cause) {
    String message = "The disk that holds the store " + directory + " is full, or nearly so.";
    String remedy =
        "Make room and load again; what was written before is kept, whole articles only.";
    return cause == null
        ? new UserMistake(message, remedy)
        : new UserMistake(message, remedy, cause);
  }

  private static boolean isFull(Path directory) {
    return usable(directory) < TOO_LITTLE;
  }

  private static long usable(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
