package org.dateline.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.dateline.claim.Claim;
import org.dateline.claim.Filler;
import org.dateline.claim.Modality;
import org.dateline.claim.Role;
import org.dateline.language.Span;

/** Writes what an article claims: nodes with roles, time, modality and evidence; short forms. */
final class ClaimTriples {
  /** Labels of classes, and so of their instances, are English. */
  private static final String ENGLISH = "en";

  private final Ontology ontology;
  private final Directory directory;
  private final ClaimIris claimIris;
  private final ClaimLabels labels;
  private final Stretches stretches;
  private final QuadSink sink;

  ClaimTriples(
      Ontology ontology,
      Directory directory,
      ClaimIris claimIris,
      Stretches stretches,
      QuadSink sink) {
    this.ontology = ontology;
    this.directory = directory;
    this.claimIris = claimIris;
    this.labels = new ClaimLabels(ontology, directory);
    this.stretches = stretches;
    this.sink = sink;
  }

  /** Writes all claims of an article; those that share an IRI become one node. */
  void write(List<Claim> claims) {
    Map<Node, Double> confidence = new HashMap<>();
    for (Claim claim : claims) {
      Node node = claimIris.iri(claim.id());
      if (!confidence.containsKey(node)) {
        writeOnce(node, claim);
      }
      confidence.merge(node, claim.confidence(), Math::max);
      writeTime(node, claim);
      writeRoles(node, claim);
      writeShortForms(node, claim);
      writeEvidence(node, claim);
    }
    confidence.forEach(
        (node, value) -> sink.add(node, Vocabulary.CONFIDENCE, Literals.score(value)));
  }

  private void writeEvidence(Node node, Claim claim) {
    for (Span span : claim.evidence()) {
      Node evidence = stretches.write("evidence", Vocabulary.EVIDENCE_CLASS, span);
      sink.add(node, Vocabulary.EVIDENCE, evidence);
    }
  }

  /** What must be said of a node once, however many claims are about it. */
  private void writeOnce(Node node, Claim claim) {
    sink.add(node, Vocabulary.TYPE, Vocabulary.dl(claim.type()));
    sink.add(node, Vocabulary.LABEL, Literals.words(labels.label(claim), ENGLISH));
    sink.add(node, Vocabulary.MODALITY, Vocabulary.dl(claim.modality().term()));
    claim
        .attributedTo()
        .ifPresent(key -> sink.add(node, Vocabulary.ATTRIBUTED_TO, directory.iri(key)));
  }

  private void writeTime(Node node, Claim claim) {
    if (claim.isPoint()) {
      claim.start().ifPresent(day -> sink.add(node, Vocabulary.DATE, Literals.date(day)));
    } else {
      claim.start().ifPresent(day -> sink.add(node, Vocabulary.START, Literals.date(day)));
      claim.end().ifPresent(day -> sink.add(node, Vocabulary.END, Literals.date(day)));
    }
  }

  private void writeRoles(Node node, Claim claim) {
    for (Role role : claim.roles()) {
      sink.add(node, Vocabulary.dl(role.property()), node(role.filler()));
    }
  }

  private Node node(Filler filler) {
    if (filler instanceof Filler.Entity entity) {
      return directory.iri(entity.key());
    }
    return filler instanceof Filler.Words words
        ? Literals.string(words.text())
        : claimIris.iri(((Filler.Event) filler).claim());
  }

  /** Only what the article says to be so now, in its own voice. */
  private void writeShortForms(Node node, Claim claim) {
    boolean stated = claim.modality() == Modality.ASSERTED && claim.attributedTo().isEmpty();
    if (!stated || claim.isOver()) {
      return;
    }
    for (Ontology.ShortForm form : ontology.shortForms(claim.type())) {
      for (Filler from : entities(claim, form.from())) {
        if (form.to().isEmpty()) {
          sink.add(node(from), form.property(), node);
        } else {
          entities(claim, form.to().get())
              .forEach(to -> sink.add(node(from), form.property(), node(to)));
        }
      }
    }
  }

  private static List<Filler> entities(Claim claim, String property) {
    return claim.fillers(property).filter(filler -> filler instanceof Filler.Entity).toList();
  }
}
