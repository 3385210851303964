package org.dateline.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.dateline.language.CalendarDate;
import org.dateline.language.Span;

/** A claim while it is being put together; a {@link Claim} once it is complete. Not shared. */
final class Draft {
  private final int sentence;
  private final int token;
  private final String type;
  private final Optional<Predicate> predicate;
  private final List<Role> roles = new ArrayList<>();
  private final Map<Filler, Integer> tokens = new LinkedHashMap<>();
  private final Set<Filler> several = new LinkedHashSet<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<Integer> contents = new LinkedHashSet<>();
  private final Set<Span> evidence = new LinkedHashSet<>();
  private Optional<CalendarDate> start = Optional.empty();
  private Optional<CalendarDate> end = Optional.empty();
  private Modality modality = Modality.ASSERTED;
  private Optional<String> attributedTo = Optional.empty();
  private double confidence = 1;
  private Judgement judgement = Judgement.NONE;
  private boolean toldAgain;
  private boolean unnamed;

  /**
   * A role that another claim fills.
   *
   * @param property local name of the role
   * @param sentence index of the sentence of the word that names it
   * @param token the word that names it
   */
  record Link(String property, int sentence, int token) {}

  /** A draft that a predicate gave rise to. */
  Draft(Predicate predicate) {
    this(
        predicate.sentence(), predicate.token(), predicate.entry().type().orElseThrow(), predicate);
  }

  /** A draft that something else than the lexicon gave rise to. */
  Draft(int sentence, int token, String type) {
    this(sentence, token, type, null);
  }

  private Draft(
      int sentence,
      int token,
      String type,
      @org.jspecify.annotations.Nullable Predicate predicate) {
    this.sentence = sentence;
    this.token = token;
    this.type = type;
    this.predicate = Optional.ofNullable(predicate);
  }

  int sentence() {
    return sentence;
  }

  int token() {
    return token;
  }

  String type() {
    return type;
  }

  Optional<Predicate> predicate() {
    return predicate;
  }

  List<Role> roles() {
    return List.copyOf(roles);
  }

  /** Whether a role is filled. */
  boolean has(String property) {
    return roles.stream().anyMatch(role -> role.property().equals(property));
  }

  /** Whether one of its words is this token. */
  boolean isAt(int otherSentence, int otherToken) {
    return sentence == otherSentence
        && predicate.map(it -> it.anchors().contains(otherToken)).orElse(token == otherToken);
  }

  /** Adds a filler found in the draft's sentence, once. */
  void add(String property, Found found) {
    if (add(property, found.filler())) {
      tokens.put(found.filler(), found.token());
      confidence *= found.confidence();
    }
  }

  /** Takes the fillers of a role of another draft of its sentence for a role of its own. */
  void inherit(String property, Draft other, String role) {
    for (Filler filler : other.fillers(role)) {
      if (add(property, filler) && other.tokens.containsKey(filler)) {
        tokens.put(filler, other.tokens.get(filler));
      }
    }
  }

  /** Drops the fillers of a role that were found at a token that the test holds for. */
  void drop(String property, IntPredicate there) {
    roles.removeIf(
        role ->
            role.property().equals(property)
                && tokens.containsKey(role.filler())
                && there.test(tokens.get(role.filler())));
  }

  /** Adds a filler, once; whether it is new. */
  boolean add(String property, Filler filler) {
    Role role = new Role(property, filler);
    // Nobody acts on themselves; a second way to the same entity is a wrong one.
    boolean reflexive = property.equals("target") && fillers("actor").contains(filler);
    if (property.equals("actor")) {
      roles.remove(new Role("target", filler));
    }
    return !reflexive && !roles.contains(role) && roles.add(role);
  }

  Set<Filler> fillers(String property) {
    return roles.stream()
        .filter(role -> role.property().equals(property))
        .map(Role::filler)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Notes that the text does not say who does it: "was accused of fraud". */
  void unnamed() {
    unnamed = true;
  }

  boolean isUnnamed() {
    return unnamed;
  }

  /** Notes that a filler is named in the plural: "the ministers". */
  void several(Filler filler) {
    several.add(filler);
  }

  boolean isSeveral(Filler filler) {
    return several.contains(filler);
  }

  /** Whether an entity fills a role of it already. */
  boolean involves(Filler filler) {
    return roles.stream().anyMatch(role -> role.filler().equals(filler));
  }

  /** The tokens of its fillers in its own sentence. */
  Set<Integer> fillerTokens() {
    return new LinkedHashSet<>(tokens.values());
  }

  /** The tokens of its fillers of a role in its own sentence. */
  List<Integer> tokensOf(String property) {
    return fillers(property).stream().filter(tokens::containsKey).map(tokens::get).toList();
  }

  /** Notes a role that the claim of another word fills; the first role of a word counts. */
  void link(Link link) {
    boolean known =
        links.stream()
            .anyMatch(it -> it.sentence() == link.sentence() && it.token() == link.token());
    if (!known) {
      links.add(link);
    }
  }

  List<Link> links() {
    return List.copyOf(links);
  }

  /** Notes the head of a clause that it reports. */
  void reports(int head) {
    contents.add(head);
  }

  Set<Integer> contents() {
    return Set.copyOf(contents);
  }

  void addEvidence(Span span) {
    evidence.add(span);
  }

  Set<Span> evidence() {
    return new LinkedHashSet<>(evidence);
  }

  /** The first words that fill a role; empty where none do. */
  String words(String property) {
    return fillers(property).stream()
        .filter(Filler.Words.class::isInstance)
        .map(filler -> ((Filler.Words) filler).text())
        .findFirst()
        .orElse("");
  }

  Optional<CalendarDate> start() {
    return start;
  }

  Optional<CalendarDate> end() {
    return end;
  }

  void date(Optional<CalendarDate> from, Optional<CalendarDate> to) {
    this.start = from;
    this.end = to;
  }

  boolean isDated() {
    return start.isPresent() || end.isPresent();
  }

  Modality modality() {
    return modality;
  }

  void modality(Modality value) {
    this.modality = value;
  }

  Optional<String> attributedTo() {
    return attributedTo;
  }

  void attributeTo(String key) {
    this.attributedTo = Optional.of(key);
  }

  /** 0 to 1: that each filler is whom its words mean. */
  double confidence() {
    return confidence;
  }

  Judgement judgement() {
    return judgement;
  }

  void judge(Judgement value) {
    this.judgement = value;
  }

  /** Whether another draft tells of the same. */
  boolean isToldAgain() {
    return toldAgain;
  }

  void weigh(double factor) {
    confidence *= factor;
  }

  /** Takes over what another draft says of the same thing. */
  void absorb(Draft other) {
    other.roles.forEach(role -> add(role.property(), role.filler()));
    other.links.forEach(links::add);
    evidence.addAll(other.evidence);
    several.addAll(other.several);
    if (!isDated()) {
      date(other.start, other.end);
    }
    toldAgain = true;
    if (other.judgement.logOdds() > judgement.logOdds()) {
      judgement = other.judgement;
    }
  }
}
