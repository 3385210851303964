package org.dateline.wikidata;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.problem.UserMistake;

/**
 * What Wikidata said of entities, kept in a folder: an entity a line, after the id that was asked
 * for, its revision and the moment. What comes together is written as one file, which is there
 * whole or not at all, so that a run can be killed at any moment. Safe for use by several threads.
 */
final class EntityCache {
  private static final String MISSING = "-";
  private static final int MANY_FILES = 64;

  /** Tells the files of runs that go on at the same time apart. */
  private static final long RUN = ProcessHandle.current().pid();

  private final Path folder;
  private final Map<String, Place> places = new TreeMap<>();
  private int lastFile;

  /**
   * What is kept of an entity.
   *
   * @param asked the id that was asked for
   * @param revision number of its revision; 0 where there was no such entity
   * @param retrieved when it was asked for
   * @param json the entity as one line; none where there was no such entity
   */
  record Kept(String asked, long revision, Instant retrieved, Optional<String> json) {
    private String line() {
      return asked + "\t" + revision + "\t" + retrieved + "\t" + json.orElse(MISSING) + "\n";
    }

    static Kept read(String line) {
      String[] cells = line.split("\t", 4);
      return new Kept(
          cells[0],
          Long.parseLong(cells[1]),
          Instant.parse(cells[2]),
          Optional.of(cells[3]).filter(json -> !json.equals(MISSING)));
    }
  }

  private record Place(Path file, long offset, int length) {}

  private EntityCache(Path folder) {
    this.folder = folder;
  }

  /** Opens a cache; makes the folder where there is none. */
  static EntityCache open(Path folder) {
    EntityCache cache = new EntityCache(folder);
    try {
      Files.createDirectories(folder);
      List<Path> files = cache.files();
      for (Path file : files) {
        cache.index(file);
      }
      if (files.size() > MANY_FILES) {
        cache.compact(files);
      }
    } catch (IOException e) {
      throw unusable(folder, e);
    }
    return cache;
  }

  private static UserMistake unusable(Path folder, IOException cause) {
    return new UserMistake(
        "The cache " + folder + " cannot be read or written: " + cause + ".",
        "Check the disk and its permissions; the folder may be deleted, and is then fetched again.",
        cause);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().matches("entities-\\d+-\\d+\\.jsonl"))
          .sorted()
          .toList();
    }
  }

  private void index(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        int tab = start;
        while (bytes[tab] != '\t') {
          tab++;
        }
        String asked = new String(bytes, start, tab - start, StandardCharsets.US_ASCII);
        places.put(asked, new Place(file, start, i - start));
        start = i + 1;
      }
    }
    String name = file.getFileName().toString();
    lastFile = Math.max(lastFile, Integer.parseInt(name.split("-")[1]));
  }

  /** What is kept of an id. */
  synchronized Optional<Kept> find(String asked) {
    Place place = places.get(asked);
    if (place == null) {
      return Optional.empty();
    }
    try (RandomAccessFile file = new RandomAccessFile(place.file().toFile(), "r")) {
      byte[] line = new byte[place.length()];
      file.seek(place.offset());
      file.readFully(line);
      return Optional.of(Kept.read(new String(line, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  /** Keeps all of these, or, where the run ends here, none. */
  synchronized void keep(Collection<Kept> entities) {
    if (entities.isEmpty()) {
      return;
    }
    try {
      write(entities.stream());
    } catch (IOException | UncheckedIOException e) {
      throw unusable(folder, e instanceof IOException io ? io : new IOException(e));
    }
  }

  private void write(Stream<Kept> entities) throws IOException {
    Path file =
        folder.resolve(String.format(Locale.ROOT, "entities-%06d-%d.jsonl", lastFile + 1, RUN));
    Path part = folder.resolve("part-" + RUN);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      for (Kept kept : (Iterable<Kept>) entities::iterator) {
        out.write(kept.line().getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    index(file);
  }

  /** Writes what still counts as one file; an older file that is left over is overruled by it. */
  private void compact(List<Path> old) throws IOException {
    write(new ArrayList<>(places.keySet()).stream().map(id -> find(id).orElseThrow()));
    for (Path file : old) {
      Files.delete(file);
    }
  }
}
