package org.dateline.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.NumericUtils;
import org.dateline.bundle.BundledFolder;
import org.dateline.problem.UserMistake;

/**
 * Writes the index that {@link LuceneGazetteer} reads. Memory does not grow with the number of
 * entries. Safe for use by several threads; what was added is readable after {@link #close()}, and
 * only then.
 */
public final class GazetteerIndexWriter implements AutoCloseable {
  /** Longer words cannot be keys in Lucene, and no news writes them. */
  private static final int LONGEST_KEY = 200;

  private static final double BUFFER_MEGABYTES = 128;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final EntryNames names = new EntryNames(new BundledFolder("gazetteer"));
  private final AtomicInteger longestName = new AtomicInteger(1);
  private boolean complete;

  private GazetteerIndexWriter(FSDirectory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Begins an index in a folder that is empty or not there yet.
   *
   * @throws UserMistake where something else is in it
   */
  public static GazetteerIndexWriter create(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new UserMistake(
            "The folder " + folder + " is not empty.",
            "Give a new one; an index is always made from nothing.");
      }
    }
    FSDirectory directory = FSDirectory.open(folder);
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false)
            .setCommitOnClose(false)
            .setIndexSort(new Sort(new SortField(IndexFields.PRIOR, SortField.Type.LONG, true)));
    return new GazetteerIndexWriter(directory, new IndexWriter(directory, config));
  }

  /**
   * Adds an entry.
   *
   * @param entry without its offices
   * @param positions the positions that it holds or held
   */
  public void add(Entry entry, List<HeldPosition> positions) throws IOException {
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, entry.id(), Field.Store.NO));
    document.add(
        new NumericDocValuesField(
            IndexFields.PRIOR, NumericUtils.doubleToSortableLong(entry.prior())));
    document.add(
        new BinaryDocValuesField(
            IndexFields.ENTRY, new BytesRef(EntryCodec.encode(entry, positions))));
    for (EntryNames.Found found : names.of(entry)) {
      if (!found.key().isEmpty() && found.key().length() <= LONGEST_KEY) {
        document.add(
            new StringField(IndexFields.names(found.match()), found.key(), Field.Store.NO));
        longestName.accumulateAndGet(found.words(), Math::max);
      }
    }
    writer.addDocument(document);
  }

  /** Adds a position that entries may hold. */
  public void add(Position position) throws IOException {
    Document document = new Document();
    document.add(new StringField(IndexFields.POSITION, position.id(), Field.Store.NO));
    document.add(new StoredField(IndexFields.TITLE, position.title()));
    position.of().ifPresent(of -> document.add(new StoredField(IndexFields.OWNER, of)));
    document.add(new NumericDocValuesField(IndexFields.PRIOR, Long.MIN_VALUE));
    writer.addDocument(document);
  }

  /** Says that all has been added; without it, closing leaves nothing readable. */
  public void complete() {
    complete = true;
  }

  @Override
  public void close() throws IOException {
    try {
      if (!complete) {
        writer.rollback();
        return;
      }
      writer.forceMerge(1);
      Map<String, String> facts =
          Map.of(
              IndexFields.FORMAT,
              IndexFields.FORMAT_VERSION,
              IndexFields.LONGEST_NAME,
              longestName.toString());
      writer.setLiveCommitData(facts.entrySet());
      writer.commit();
    } finally {
      IOUtils.close(writer, directory);
    }
  }
}
