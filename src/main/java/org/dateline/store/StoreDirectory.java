package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.dateline.problem.UserMistake;

/** A directory that holds, or shall hold, a TDB2 database; knows what can be wrong with it. */
record StoreDirectory(Path path) {
  private static final Pattern GENERATION = Pattern.compile("Data-\\d+");
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  /** Opens the database that is there. */
  DatasetGraph connectExisting() {
    if (!Files.isDirectory(path) || generation().isEmpty()) {
      throw new UserMistake(
          "There is no store at " + path + ".",
          "Make one with: dateline load ARTICLES --store DIR");
    }
    return connect();
  }

  /** Opens the database that is there, or makes one where nothing is. */
  DatasetGraph connectOrCreate() {
    create();
    if (generation().isEmpty() && !isEmpty()) {
      throw new UserMistake(
          "The directory " + path + " is not empty and is no store.",
          "Name an empty or a new directory, so that nothing of yours is touched.");
    }
    return connect();
  }

  private void create() {
    try {
      Files.createDirectories(path);
    } catch (FileAlreadyExistsException e) {
      throw new UserMistake(
          "The store " + path + " cannot be a file.", "Name a directory for it.", e);
    } catch (IOException e) {
      throw new UserMistake(
          "The store's directory " + path + " cannot be made: " + e.getMessage() + ".",
          "Name one where you may write.",
          e);
    }
  }

  private DatasetGraph connect() {
    if (!Files.isWritable(path)) {
      throw new UserMistake(
          "The store " + path + " is not writable for you.",
          "Ask for the right to write there, or copy the directory; even reading needs its lock.");
    }
    try {
      return DatabaseMgr.connectDatasetGraph(path.toString());
    } catch (DBOpEnvException e) {
      throw inUse(e);
    } catch (RuntimeException | InternalError e) {
      throw DiskTrouble.explain(path, e);
    }
  }

  private UserMistake inUse(DBOpEnvException cause) {
    String message = String.valueOf(cause.getMessage());
    var holder = HOLDER.matcher(message);
    String who = holder.find() ? "process " + holder.group(1) : "another process";
    return new UserMistake(
        "The store " + path + " is in use by " + who + ".",
        "End that one first, or send your articles to it with --endpoint.",
        cause);
  }

  private boolean isEmpty() {
    return entries(path) == 0;
  }

  private static long entries(Path directory) {
    try (Stream<Path> children = Files.list(directory)) {
      return children.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the database's files; each compaction makes the next. */
  Optional<Path> generation() {
    try (Stream<Path> children = Files.list(path)) {
      return children
          .filter(child -> GENERATION.matcher(child.getFileName().toString()).matches())
          .max(Path::compareTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of the database's files. */
  long bytes() {
    return generation().map(StoreDirectory::bytesBelow).orElse(0L);
  }

  private static long bytesBelow(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes whenever anything was written to the database, by whatever program. */
  String fingerprint() {
    Path folder = generation().orElseThrow();
    try (Stream<Path> files = Files.list(folder)) {
      StringBuilder states = new StringBuilder(folder.getFileName().toString());
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".lock") && !name.endsWith(".jrnl")) {
          states.append('\n').append(name).append(' ').append(Files.size(file));
          states.append(' ').append(Files.getLastModifiedTime(file));
        }
      }
      return states.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
