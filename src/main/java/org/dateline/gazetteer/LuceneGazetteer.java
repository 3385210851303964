package org.dateline.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.dateline.bundle.BundledFolder;
import org.dateline.gazetteer.Candidate.Match;
import org.dateline.problem.UserMistake;

/**
 * A gazetteer of millions of entries, kept on disk by Apache Lucene. Of the entries that share a
 * name, the most popular of each kind of match are given. Safe for use by several threads.
 */
public final class LuceneGazetteer implements Gazetteer, AutoCloseable {
  /** Nobody chooses among more; thousands share a surname. */
  private static final int MOST_OF_A_KIND = 25;

  private final DirectoryReader reader;
  private final int longestName;
  private final EntryNames names = new EntryNames(new BundledFolder("gazetteer"));
  private final Map<String, Optional<Position>> positions = new ConcurrentHashMap<>();

  private LuceneGazetteer(DirectoryReader reader, int longestName) {
    this.reader = reader;
    this.longestName = longestName;
  }

  /** Whether a folder holds such an index, whole or not. */
  static boolean isIndex(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(
          file -> file.getFileName().toString().matches("segments_.*|write.lock"));
    } catch (IOException e) {
      throw new UserMistake(
          "The gazetteer " + folder + " cannot be read: " + e + ".",
          "Check its path and permissions.",
          e);
    }
  }

  /**
   * Opens an index.
   *
   * @throws UserMistake where the folder holds none that this program can read
   */
  public static LuceneGazetteer open(Path folder) {
    try {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      Map<String, String> facts = reader.getIndexCommit().getUserData();
      if (!IndexFields.FORMAT_VERSION.equals(facts.get(IndexFields.FORMAT))) {
        reader.close();
        throw new UserMistake(
            "The index in " + folder + " was not made by this version of Dateline.",
            "Make it anew: dateline gazetteer index.");
      }
      return new LuceneGazetteer(reader, Integer.parseInt(facts.get(IndexFields.LONGEST_NAME)));
    } catch (IndexNotFoundException e) {
      throw new UserMistake(
          "The folder " + folder + " holds no finished index.",
          "Make it anew in an empty folder: dateline gazetteer index.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in " + folder + " cannot be read", e);
    }
  }

  @Override
  public List<Candidate> lookup(String name) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (Match match : Match.values()) {
      for (Entry entry : find(new Term(IndexFields.names(match), key))) {
        found.computeIfAbsent(entry.id(), id -> new Candidate(entry, written(entry, key), match));
      }
    }
    return found.values().stream().sorted(EmbeddedGazetteer.BEST_FIRST).toList();
  }

  private String written(Entry entry, String key) {
    return names.of(entry).stream()
        .filter(found -> found.key().equals(key))
        .map(EntryNames.Found::name)
        .findFirst()
        .orElse(entry.label());
  }

  @Override
  public Optional<Entry> entry(String id) {
    return find(new Term(IndexFields.ID, id)).stream().findFirst();
  }

  /** The first entries of a term: documents are kept by popularity. */
  private List<Entry> find(Term term) {
    try {
      List<Entry> found = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf.reader(), term, found);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the index of the gazetteer cannot be read", e);
    }
  }

  private void read(LeafReader leaf, Term term, List<Entry> found) throws IOException {
    PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
    if (postings == null) {
      return;
    }
    BinaryDocValues values = leaf.getBinaryDocValues(IndexFields.ENTRY);
    int wanted = MOST_OF_A_KIND;
    while (wanted > 0 && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (values != null && values.advanceExact(postings.docID())) {
        BytesRef bytes = values.binaryValue();
        found.add(withOffices(EntryCodec.decode(bytes.bytes, bytes.offset, bytes.length)));
        wanted--;
      }
    }
  }

  private Entry withOffices(EntryCodec.Stored stored) {
    Entry entry = stored.entry();
    if (stored.positions().isEmpty()) {
      return entry;
    }
    List<Office> offices = new ArrayList<>();
    for (HeldPosition held : stored.positions()) {
      Optional<Position> position = positions.computeIfAbsent(held.position(), this::readPosition);
      Optional<String> of = held.of().or(() -> position.flatMap(Position::of)).or(entry::country);
      if (position.isPresent() && of.isPresent()) {
        offices.add(new Office(position.get().title(), of.get(), held.from(), held.to()));
      }
    }
    return entry.withOffices(offices);
  }

  private Optional<Position> readPosition(String id) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum found =
            leaf.reader().postings(new Term(IndexFields.POSITION, id), PostingsEnum.NONE);
        if (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          Document document = leaf.reader().storedFields().document(found.docID());
          return Optional.of(
              new Position(
                  id,
                  document.get(IndexFields.TITLE),
                  Optional.ofNullable(document.get(IndexFields.OWNER))));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the index of the gazetteer cannot be read", e);
    }
  }

  @Override
  public int longestName() {
    return longestName;
  }

  /** How many entries and positions there are. */
  public int size() {
    return reader.numDocs();
  }

  @Override
  public List<Entry> entries() {
    throw new UnsupportedOperationException("an index has too many entries for a list");
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
