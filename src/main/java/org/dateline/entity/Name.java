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
  private final boolean team;
  private final Optional<Name> owner;

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
    this(sentence, first, last, head, text, kind, candidates, false, Optional.empty());
  }

  private Name(
      int sentence,
      int first,
      int last,
      int head,
      String text,
      Optional<NameSpan.Kind> kind,
      List<Candidate> candidates,
      boolean team,
      Optional<Name> owner) {
    this.team = team;
    this.owner = owner;
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.head = head;
    this.text = text;
    this.kind = kind;
    this.candidates = List.copyOf(candidates);
  }

  /** The same name for a team that bears it: "England" of a match, which no entry knows. */
  Name asTeam() {
    return new Name(
        sentence,
        first,
        last,
        head,
        text,
        Optional.of(NameSpan.Kind.ORGANIZATION),
        List.of(),
        true,
        Optional.empty());
  }

  /** The same name for what is called by other words elsewhere, and may mean others. */
  Name as(String other, List<Candidate> meant) {
    Optional<NameSpan.Kind> organization = Optional.of(NameSpan.Kind.ORGANIZATION);
    return new Name(
        sentence, first, last, head, other, kind.or(() -> organization), meant, team, owner);
  }

  /** The same name for a place of which no entry knows. */
  Name elsewhere(String whole) {
    Optional<NameSpan.Kind> place = Optional.of(NameSpan.Kind.LOCATION);
    return new Name(sentence, first, last, head, whole, place, List.of(), team, owner);
  }

  /** The same name with fewer whom it may mean. */
  Name only(List<Candidate> left) {
    return new Name(sentence, first, last, head, text, kind, left, team, owner);
  }

  /** The same name for an organ of a country: it acts for the country. */
  Name ownedBy(Name country) {
    return new Name(
        sentence, first, last, head, text, kind, candidates, team, Optional.of(country));
  }

  /** The name of the country whose organ it is, where it is one. */
  Optional<Name> owner() {
    return owner;
  }

  /** The same name for a person who is not known. */
  Name asPerson() {
    return new Name(
        sentence, first, last, head, text, Optional.of(NameSpan.Kind.PERSON), List.of());
  }

  /** Whether it is a team's rather than the place's that bears it. */
  boolean isTeam() {
    return team;
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
