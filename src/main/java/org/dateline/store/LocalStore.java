package org.dateline.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.problem.UserMistake;

/**
 * A TDB2 database in a directory of this machine, or in memory. A plain query sees the union of all
 * its graphs. One process at a time: whoever opens it holds its lock until {@link #close}.
 */
public final class LocalStore implements ArticleStore {
  /** TDB2 copies on write: many small transactions blow its files up five to fourteen times. */
  private static final int QUADS_PER_TRANSACTION = 100_000;

  /** About what a loaded store weighs: measured on a million quads, beside its empty files. */
  private static final long BYTES_PER_QUAD = 400;

  private static final long BYTES_WHEN_EMPTY = 256L << 20;

  private final Optional<StoreDirectory> directory;
  private final DatasetGraph dataset;
  private final int quadsPerTransaction;
  private final List<GraphUpdate> waiting = new ArrayList<>();
  private int waitingQuads;
  private LoadReport report = LoadReport.NOTHING;
  private Optional<SearchIndex> search = Optional.empty();

  private LocalStore(
      Optional<StoreDirectory> directory, DatasetGraph dataset, int quadsPerTransaction) {
    this.directory = directory;
    this.dataset = dataset;
    this.quadsPerTransaction = quadsPerTransaction;
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens the store of a directory.
   *
   * @throws UserMistake when there is none, when another process holds it, when it is not writable
   */
  public static LocalStore open(Path directory) {
    StoreDirectory files = new StoreDirectory(directory);
    return new LocalStore(Optional.of(files), files.connectExisting(), QUADS_PER_TRANSACTION);
  }

  /**
   * Opens the store of a directory, or makes one in a directory that is empty or not yet there.
   *
   * @throws UserMistake when the directory holds something else, when another process holds the
   *     store, when it is not writable
   */
  public static LocalStore openOrCreate(Path directory) {
    return openOrCreate(directory, QUADS_PER_TRANSACTION);
  }

  static LocalStore openOrCreate(Path directory, int quadsPerTransaction) {
    StoreDirectory files = new StoreDirectory(directory);
    return new LocalStore(Optional.of(files), files.connectOrCreate(), quadsPerTransaction);
  }

  /** A store that lasts as long as this object. */
  public static LocalStore inMemory() {
    return new LocalStore(
        Optional.empty(), DatabaseMgr.createDatasetGraph(), QUADS_PER_TRANSACTION);
  }

  /** The database itself; use it in transactions only. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Where it is kept, unless in memory. */
  public Optional<Path> path() {
    return directory.map(StoreDirectory::path);
  }

  /**
   * The database with a text index over names, quotations and the gist of statements, for {@code
   * text:query}. The first call builds the index where the database has changed since it was built;
   * load articles before, not after.
   */
  public synchronized DatasetGraph searchable() {
    if (search.isEmpty()) {
      flush();
      search = Optional.of(SearchIndex.open(dataset, directory));
      search.get().searchable().getContext().set(TDB2.symUnionDefaultGraph, true);
    }
    return search.get().searchable();
  }

  /** Looks at the store inside a transaction. */
  public <T> T read(Function<DatasetGraph, T> look) {
    return Txn.calculateRead(dataset, () -> look.apply(dataset));
  }

  @Override
  public synchronized void replace(GraphUpdate article) {
    waiting.add(article);
    waitingQuads += article.size();
    if (waitingQuads >= quadsPerTransaction) {
      flush();
    }
  }

  @Override
  public synchronized void replaceGraph(Node graph, Collection<Quad> quads) {
    flush();
    path().ifPresent(where -> DiskTrouble.expectRoom(where, quads.size()));
    write(replacement -> replacement.replace(graph, quads.stream().map(Quad::asTriple).toList()));
  }

  @Override
  public synchronized LoadReport flush() {
    if (!waiting.isEmpty()) {
      path().ifPresent(where -> DiskTrouble.expectRoom(where, waitingQuads));
      report = report.plus(write(this::applyWaiting));
      waiting.clear();
      waitingQuads = 0;
    }
    return report;
  }

  private LoadReport applyWaiting(GraphReplacement replacement) {
    return waiting.stream().map(replacement::apply).reduce(LoadReport.NOTHING, LoadReport::plus);
  }

  /** The transaction becomes a writing one with the first change: none, and no file is touched. */
  private <T> T write(Function<GraphReplacement, T> change) {
    try {
      return Txn.calc(
          dataset, TxnType.READ_PROMOTE, () -> change.apply(new GraphReplacement(dataset)));
    } catch (RuntimeException | InternalError e) {
      throw path().map(where -> DiskTrouble.explain(where, e)).orElseThrow(() -> rethrown(e));
    }
  }

  private static RuntimeException rethrown(Throwable failure) {
    return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
  }

  /** Hands over every quad, graph by graph, in an order that depends on nothing but the content. */
  public void export(StreamRDF out) {
    Txn.executeRead(dataset, () -> new StoreExport(dataset).all(out));
  }

  /**
   * An article's graph, and what the shared graphs say of the entities that it names, sorted.
   *
   * @param iri the name of the article's graph, or the article
   * @throws UserMistake when the store does not know the article
   */
  public List<Quad> article(String iri) {
    return read(data -> new StoreExport(data).article(iri));
  }

  /**
   * Rewrites the files when they have grown to more than twice what their content needs.
   *
   * @return how many bytes that saved; 0 when it was not worth it
   */
  public synchronized long compactWhenWorthwhile() {
    flush();
    if (directory.isEmpty() || report.articles() == report.unchanged()) {
      return 0;
    }
    long before = directory.get().bytes();
    long quads = read(data -> Iter.count(data.find()));
    if (before <= 2 * (BYTES_WHEN_EMPTY + quads * BYTES_PER_QUAD)) {
      return 0;
    }
    DatabaseMgr.compact(dataset, true);
    return before - directory.get().bytes();
  }

  @Override
  public synchronized void close() {
    try {
      flush();
    } finally {
      // What could not be written must not be tried again by whoever closes twice.
      waiting.clear();
      search.ifPresent(SearchIndex::close);
      TDBInternal.expel(dataset);
      search.ifPresent(index -> directory.ifPresent(index::stamp));
    }
  }
}
