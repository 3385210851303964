package org.dateline.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.language.CalendarDate;
import org.dateline.language.Span;

/**
 * Something that an article says.
 *
 * @param id place in the article's list of claims, from 0
 * @param type local name of its class in the ontology: "Meeting", "Statement", "Membership", …
 * @param roles who and what takes part, in order; the same property may stand several times
 * @param start when it begins; equal to {@code end} for a point in time
 * @param end when it ends
 * @param modality how it is put
 * @param attributedTo key of the entity that says so, where the article does not say it in its own
 *     voice
 * @param evidence the stretches of text that say it, at least one; the first is the main one
 * @param confidence 0 to 1: that it is right and nothing in it is wrong
 * @param signals what its confidence comes from, each with its weight in log-odds
 */
public record Claim(
    int id,
    String type,
    List<Role> roles,
    Optional<CalendarDate> start,
    Optional<CalendarDate> end,
    Modality modality,
    Optional<String> attributedTo,
    List<Span> evidence,
    double confidence,
    Map<String, Double> signals) {
  public Claim {
    roles = List.copyOf(roles);
    evidence = List.copyOf(evidence);
    signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + type);
    }
  }

  /** What fills a role, in order. */
  public Stream<Filler> fillers(String property) {
    return roles.stream().filter(role -> role.property().equals(property)).map(Role::filler);
  }

  /** Whether what it tells of has ended: it has a last day, or is a former office. */
  public boolean isOver() {
    boolean former =
        fillers("title")
            .anyMatch(
                title ->
                    title instanceof Filler.Words words
                        && words.text().startsWith(PositionReader.FORMER));
    return former || end.isPresent() && !isPoint();
  }

  /** Whether it is dated to one day, month or year. */
  public boolean isPoint() {
    return start.isPresent() && start.equals(end);
  }

  /** The same with one more signal, and as sure as that makes it. */
  Claim withSignal(String signal, double weight) {
    Map<String, Double> all = new LinkedHashMap<>(signals);
    all.put(signal, weight);
    double logOdds = all.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Claim(
        id,
        type,
        roles,
        start,
        end,
        modality,
        attributedTo,
        evidence,
        Confidence.probability(logOdds),
        all);
  }
}
