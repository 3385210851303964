package org.dateline.entity;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Candidate;
import org.dateline.gazetteer.EntityType;
import org.dateline.language.NameSpan;

/** A name as found, before it is known whom it means. Two are the same only if they are one. */
final class Name {
  private final int sentence;
  private final int first;
  private final int last;
  private final int head;
  private final String text;
  private final Optional<NameSpan.Kind> kind;
  private final List<Candidate> candidates;

  /**
   * @param last one past the last token
   * @param text as written, white space single, apostrophes straight
   * @param kind what the statistical finder takes it for, where it found it
   * @param candidates whom it may mean, best first
   */
  Name(
      int sentence,
      int first,
      int last,
      int head,
      String text,
      Optional<NameSpan.Kind> kind,
      List<Candidate> candidates) {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.head = head;
    this.text = text;
    this.kind = kind;
    this.candidates = List.copyOf(candidates);
  }

  int sentence() {
    return sentence;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  int head() {
    return head;
  }

  String text() {
    return text;
  }

  Optional<NameSpan.Kind> kind() {
    return kind;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  boolean isDemonym() {
    return !candidates.isEmpty() && candidates.get(0).match() == Candidate.Match.DEMONYM;
  }

  /** Whether it is a person's, as far as the finder or the gazetteer says. */
  boolean isPerson() {
    return kind.isPresent()
        ? kind.get() == NameSpan.Kind.PERSON
        : !candidates.isEmpty() && candidates.get(0).entry().type() == EntityType.PERSON;
  }

  boolean covers(int token) {
    return first <= token && token < last;
  }

  boolean within(int from, int to) {
    return from <= first && last <= to;
  }

  boolean overlaps(int from, int to) {
    return first < to && from < last;
  }

  int length() {
    return last - first;
  }
}
