package org.dateline.graph;

import org.apache.jena.graph.Node;
import org.dateline.entity.Entity;
import org.dateline.entity.Identity;
import org.dateline.gazetteer.Entry;

/** Writes who and what an article names: types, labels, links, coordinates. */
final class EntityTriples {
  /** The gazetteer's labels are English. */
  private static final String ENGLISH = "en";

  private final Ontology ontology;
  private final Directory directory;
  private final String language;
  private final QuadSink sink;

  EntityTriples(Ontology ontology, Directory directory, String language, QuadSink sink) {
    this.ontology = ontology;
    this.directory = directory;
    this.language = language;
    this.sink = sink;
  }

  /** Writes everybody in the directory, and the countries that the gazetteer gives them. */
  void write() {
    for (String key : directory.keys()) {
      writeRelations(key);
    }
    for (String key : directory.keys()) {
      write(key);
    }
  }

  private void writeRelations(String key) {
    directory
        .find(key)
        .flatMap(Entity::represents)
        .ifPresent(
            whom -> sink.add(directory.iri(key), Vocabulary.REPRESENTS, directory.iri(whom)));
    directory
        .find(key)
        .flatMap(Entity::location)
        .ifPresent(
            where -> sink.add(directory.iri(key), Vocabulary.LOCATED_IN, directory.iri(where)));
    directory
        .entry(key)
        .flatMap(Entry::country)
        .filter(country -> !country.equals(key) && directory.entry(country).isPresent())
        .ifPresent(
            country -> sink.add(directory.iri(key), Vocabulary.COUNTRY, directory.iri(country)));
  }

  private void write(String key) {
    Node node = directory.iri(key);
    Node type = Vocabulary.dl(directory.type(key).term());
    ontology.lineage(type).forEach(ancestor -> sink.add(node, Vocabulary.TYPE, ancestor));
    String label = directory.label(key);
    String tag = directory.entry(key).isPresent() ? ENGLISH : language;
    sink.add(node, Vocabulary.LABEL, Literals.words(label, tag));
    directory.find(key).ifPresent(entity -> writeNames(node, entity, label));
    directory.entry(key).ifPresent(entry -> writeCoordinates(node, entry));
    directory
        .find(key)
        .map(Entity::identity)
        .or(
            () ->
                directory
                    .entry(key)
                    .filter(Entry::isOnWikidata)
                    .map(entry -> new Identity.Linked(entry.id(), 1)))
        .ifPresent(identity -> writeIdentity(node, identity));
  }

  private void writeNames(Node node, Entity entity, String label) {
    entity.names().stream()
        .filter(name -> !name.equals(label))
        .forEach(name -> sink.add(node, Vocabulary.ALT_LABEL, Literals.words(name, language)));
  }

  private void writeIdentity(Node node, Identity identity) {
    if (identity instanceof Identity.Linked linked) {
      sink.add(node, Vocabulary.SAME_AS, Iris.wikidata(linked.wikidataId()));
    } else if (identity instanceof Identity.Likely likely) {
      sink.add(node, Vocabulary.CLOSE_MATCH, Iris.wikidata(likely.wikidataId()));
      sink.add(node, Vocabulary.LINK_SCORE, Literals.score(likely.score()));
    }
  }

  private void writeCoordinates(Node node, Entry entry) {
    if (entry.latitude().isEmpty() || entry.longitude().isEmpty()) {
      return;
    }
    double latitude = entry.latitude().get();
    double longitude = entry.longitude().get();
    sink.add(node, Vocabulary.LATITUDE, Literals.degrees(latitude));
    sink.add(node, Vocabulary.LONGITUDE, Literals.degrees(longitude));
    sink.add(node, Vocabulary.AS_WKT, Literals.point(latitude, longitude));
  }
}
