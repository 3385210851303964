package org.dateline.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.claim.Claim;
import org.dateline.claim.Filler;
import org.dateline.language.CalendarDate;

/**
 * Labels that tell events, statements and situations apart in a table of results: {@code Meeting:
 * Vladimir Putin, Xi Jinping, 2022-09-15}.
 */
final class ClaimLabels {
  /** A role in braces, and the words that join it to what goes before. */
  private static final Pattern PART = Pattern.compile("([^{}]*)\\{(\\w+)}");

  /** More names than this are counted, not listed. */
  private static final int MOST_NAMES = 5;

  /** Longer words are cut. */
  private static final int MOST_CHARACTERS = 60;

  private final Ontology ontology;
  private final Directory directory;

  ClaimLabels(Ontology ontology, Directory directory) {
    this.ontology = ontology;
    this.directory = directory;
  }

  String label(Claim claim) {
    String roles = roles(claim);
    String label = ontology.label(claim.type()) + (roles.isEmpty() ? place(claim) : ": " + roles);
    return time(claim).map(time -> ", " + time).map(label::concat).orElse(label);
  }

  /** A war or protest whose parties are not named is told apart by where it is. */
  private String place(Claim claim) {
    String places = names(claim, "place");
    return places.isEmpty() ? "" : " in " + places;
  }

  private String roles(Claim claim) {
    StringBuilder text = new StringBuilder();
    Matcher part = PART.matcher(ontology.labelPattern(claim.type()));
    while (part.find()) {
      String names = names(claim, part.group(2));
      if (!names.isEmpty()) {
        text.append(text.isEmpty() ? "" : part.group(1)).append(names);
      }
    }
    return text.toString();
  }

  private String names(Claim claim, String property) {
    List<String> names =
        claim
            .fillers(property)
            .flatMap(filler -> name(filler).stream())
            .distinct()
            .sorted()
            .toList();
    String listed = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return names.size() <= MOST_NAMES
        ? listed
        : listed + " and " + (names.size() - MOST_NAMES) + " more";
  }

  private Optional<String> name(Filler filler) {
    if (filler instanceof Filler.Entity entity) {
      return Optional.of(directory.label(entity.key()));
    }
    return filler instanceof Filler.Words words
        ? Optional.of(shortened(words.text()))
        : Optional.empty();
  }

  private static String shortened(String words) {
    CodePoints points = new CodePoints(words);
    return points.before(words.length()) <= MOST_CHARACTERS
        ? words
        : points.trailing(0, MOST_CHARACTERS - 1).stripTrailing() + "…";
  }

  /** Only where the time is part of what it is: else two articles would label it differently. */
  private Optional<String> time(Claim claim) {
    if (!ontology.identifyingProperties(claim.type()).contains(ClaimIris.TIME)) {
      return Optional.empty();
    }
    if (claim.isPoint()) {
      return claim.start().map(CalendarDate::lexical);
    }
    if (claim.start().isEmpty() && claim.end().isEmpty()) {
      return Optional.empty();
    }
    String start = claim.start().map(date -> "from " + date.lexical()).orElse("");
    String end = claim.end().map(date -> "to " + date.lexical()).orElse("");
    return Optional.of((start + " " + end).strip());
  }
}
