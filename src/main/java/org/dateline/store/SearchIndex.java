package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The Lucene index of a store: names, quotations and the gist of statements, all in one field, so
 * that {@code text:query "words"} searches them all. It lies beside the database and is built anew
 * when the database has changed since.
 */
final class SearchIndex {
  private static final String FOLDER = "text-index";
  private static final String STAMP = "text-index.stamp";
  private static final String DL = "https://w3id.org/dateline/ontology#";
  private static final List<Node> PREDICATES =
      List.of(
          RDFS.label.asNode(),
          SKOS.altLabel.asNode(),
          NodeFactory.createURI(DL + "quote"),
          NodeFactory.createURI(DL + "content"));

  private final EntityDefinition definition = definition();
  private final TextIndex index;
  private final DatasetGraph searchable;

  private SearchIndex(Optional<Path> directory, DatasetGraph data) {
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setValueStored(true);
    this.index = TextDatasetFactory.createLuceneIndex(files(directory), config);
    this.searchable = TextDatasetFactory.create(data, index);
  }

  /** Opens the index of a database, which is built first where it is not up to date. */
  static SearchIndex open(DatasetGraph data, Optional<StoreDirectory> store) {
    if (store.isPresent() && isUpToDate(store.get())) {
      return new SearchIndex(store.map(StoreDirectory::path), data);
    }
    store.ifPresent(files -> clear(files.path()));
    SearchIndex fresh = new SearchIndex(store.map(StoreDirectory::path), data);
    fresh.build(data);
    store.ifPresent(fresh::stamp);
    return fresh;
  }

  private static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition("uri", "text", "graph", PREDICATES.get(0));
    PREDICATES.stream().skip(1).forEach(predicate -> definition.set("text", predicate));
    definition.setLangField("lang");
    definition.setUidField("uid");
    return definition;
  }

  private static Directory files(Optional<Path> directory) {
    try {
      return directory.isPresent()
          ? FSDirectory.open(directory.get().resolve(FOLDER))
          : new ByteBuffersDirectory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUpToDate(StoreDirectory store) {
    Path stamp = store.path().resolve(STAMP);
    try {
      return Files.exists(stamp) && Files.readString(stamp).equals(store.fingerprint());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path directory) {
    try {
      Files.deleteIfExists(directory.resolve(STAMP));
      Path folder = directory.resolve(FOLDER);
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void build(DatasetGraph data) {
    Txn.executeRead(
        data,
        () -> {
          for (Node predicate : PREDICATES) {
            Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, predicate, Node.ANY);
            while (quads.hasNext()) {
              Entity entity = TextQueryFuncs.entityFromQuad(definition, quads.next());
              if (entity != null) {
                index.addEntity(entity);
              }
            }
          }
        });
    index.commit();
  }

  /** Says that the index fits the database as its files are now. */
  void stamp(StoreDirectory store) {
    try {
      Files.writeString(store.path().resolve(STAMP), store.fingerprint());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The database, with {@code text:query}; what is written through it is indexed as well. */
  DatasetGraph searchable() {
    return searchable;
  }

  void close() {
    index.close();
  }
}
