package org.dateline.wikidata;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.GazetteerIndexWriter;
import org.dateline.gazetteer.Position;
import org.dateline.problem.UserMistake;

/**
 * Makes an index for {@link org.dateline.gazetteer.LuceneGazetteer} of a dump of Wikidata in JSON.
 * One thread cuts lines, the others read them; only a few megabytes of lines for each are in memory
 * at a time. Kept is an item with a page in a Wikipedia, or of a class that the table names, that
 * is something the gazetteer has a type for. A broken line is counted and passed over.
 */
public final class DumpIndexer {
  private static final int LINES_AT_ONCE = 500;
  private static final int BYTES_AT_ONCE = 1 << 20;
  private static final int WAITING_PER_THREAD = 4;
  private static final int GZIP_MAGIC = 0x1f8b;
  private static final Set<String> POSITION_CLASSES = Set.of("Q4164871", "Q294414");

  private final EntityReader reader;
  private final ItemClasses classes = new ItemClasses();
  private final EntryMaker maker = new EntryMaker(classes, new Titles());
  private final int threads;
  private final IndexListener listener;

  /**
   * @param languages codes of languages whose names are found, beside English
   * @param threads how many read items at once, at least 1
   */
  public DumpIndexer(Set<String> languages, int threads, IndexListener listener) {
    this.reader = new EntityReader(languages);
    this.threads = threads;
    this.listener = listener;
  }

  /** Counts of one run. */
  private static final class Tally {
    private final long start = System.nanoTime();
    private final LongAdder read = new LongAdder();
    private final LongAdder kept = new LongAdder();
    private final LongAdder positions = new LongAdder();
    private final Map<String, LongAdder> leftOut = new ConcurrentHashMap<>();

    private void leaveOut(String reason) {
      leftOut.computeIfAbsent(reason, key -> new LongAdder()).increment();
    }

    private IndexCounts counts() {
      Map<String, Long> sums = new TreeMap<>();
      leftOut.forEach((reason, count) -> sums.put(reason, count.sum()));
      return new IndexCounts(
          read.sum(), kept.sum(), positions.sum(), sums, (System.nanoTime() - start) / 1e9);
    }
  }

  /**
   * Indexes a dump.
   *
   * @param dump JSON, or JSON compressed by gzip
   * @param folder where the index is made; empty, or not there yet
   * @return what was read, kept and left out
   * @throws UserMistake where the folder is in use, or the dump breaks off
   */
  public IndexCounts index(InputStream dump, Path folder) throws IOException {
    Tally tally = new Tally();
    try (GazetteerIndexWriter index = GazetteerIndexWriter.create(folder)) {
      try {
        readAll(new DumpLines(plain(dump)), index, tally);
      } catch (EOFException | ZipException e) {
        throw new UserMistake(
            "The dump breaks off or is damaged after " + tally.read.sum() + " items.",
            "Fetch it again; an index of a part of it would be taken for the whole.",
            e);
      }
      if (tally.kept.sum() == 0) {
        throw new UserMistake(
            "Nothing in the dump can be used: " + tally.counts().sentence() + ".",
            "Give a JSON dump of Wikidata, one entity on every line.");
      }
      index.complete();
    }
    listener.progress(tally.counts());
    return tally.counts();
  }

  /** Opens a dump of this machine. */
  public static InputStream open(Path dump) throws IOException {
    if (!Files.isRegularFile(dump)) {
      throw new UserMistake("There is no dump " + dump + ".", "Check the path.");
    }
    return Files.newInputStream(dump);
  }

  private static InputStream plain(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(2);
    int magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(buffered, 1 << 16) : buffered;
  }

  private void readAll(DumpLines lines, GazetteerIndexWriter index, Tally tally)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Semaphore places = new Semaphore(threads * WAITING_PER_THREAD);
    List<Future<?>> running = new ArrayList<>();
    try {
      List<byte[]> batch = new ArrayList<>(LINES_AT_ONCE);
      int bytes = 0;
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        batch.add(line.get());
        bytes += line.get().length;
        if (batch.size() == LINES_AT_ONCE || bytes >= BYTES_AT_ONCE) {
          submit(batch, pool, places, running, index, tally);
          batch = new ArrayList<>(LINES_AT_ONCE);
          bytes = 0;
        }
      }
      submit(batch, pool, places, running, index, tally);
      for (Future<?> task : running) {
        await(task);
      }
    } finally {
      letFinish(pool);
    }
  }

  /** An interrupt would close the index's files under the threads that still write. */
  private static void letFinish(ExecutorService pool) {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(5, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the index is still being written after five minutes");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while indexing", e);
    }
  }

  private void submit(
      List<byte[]> batch,
      ExecutorService pool,
      Semaphore places,
      List<Future<?>> running,
      GazetteerIndexWriter index,
      Tally tally) {
    places.acquireUninterruptibly();
    for (Future<?> task : running.stream().filter(Future::isDone).toList()) {
      await(task);
    }
    running.removeIf(Future::isDone);
    running.add(
        pool.submit(
            () -> {
              try {
                for (byte[] line : batch) {
                  add(line, index, tally);
                }
              } finally {
                places.release();
              }
              return null;
            }));
    listener.progress(tally.counts());
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("the index cannot be written: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while indexing", e);
    }
  }

  private void add(byte[] line, GazetteerIndexWriter index, Tally tally) throws IOException {
    tally.read.increment();
    Optional<Item> item;
    try {
      item = reader.read(line, 0, line.length);
    } catch (IOException e) {
      tally.leaveOut(IndexCounts.BROKEN);
      return;
    }
    if (item.isEmpty()) {
      tally.leaveOut("property or lexeme");
      return;
    }
    if (isPosition(item.get())) {
      Optional<Position> position = maker.findPosition(item.get());
      if (position.isPresent()) {
        index.add(position.get());
        tally.positions.increment();
      }
    }
    addEntry(item.get(), index, tally);
  }

  private static boolean isPosition(Item item) {
    return item.items(Properties.INSTANCE_OF).stream().anyMatch(POSITION_CLASSES::contains)
        || !item.all(Properties.JURISDICTION).isEmpty()
        || !item.all(Properties.DIRECTS).isEmpty();
  }

  private void addEntry(Item item, GazetteerIndexWriter index, Tally tally) throws IOException {
    ItemClasses.Kind kind = classes.of(item);
    if (kind instanceof ItemClasses.Kind.LeftOut leftOut) {
      tally.leaveOut(leftOut.reason());
      return;
    }
    boolean matters = ((ItemClasses.Kind.Known) kind).withoutPage() || isAlwaysKept(item);
    if (item.wikipedias() == 0 && !matters) {
      tally.leaveOut("no Wikipedia page");
      return;
    }
    Optional<Entry> entry = maker.find(item);
    if (entry.isEmpty()) {
      tally.leaveOut("no name");
      return;
    }
    index.add(entry.get(), EntryMaker.positions(item));
    tally.kept.increment();
  }

  /** Who holds an office, and what has a code as a country, is kept without a page. */
  private static boolean isAlwaysKept(Item item) {
    return !item.all(Properties.POSITION).isEmpty() || !item.all(Properties.ISO_CODE).isEmpty();
  }
}
