package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.entity.Cast;
import org.dateline.entity.Entity;
import org.dateline.entity.Mention;
import org.dateline.language.Dependency;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * Shows how a text is read, step by step: its parse, who is in it, the entries tried, the claims.
 */
public final class LexiconTrial {
  private final FrameClaimReader claims;

  /**
   * @param claims reads with the lexicon that is tried
   */
  public LexiconTrial(FrameClaimReader claims) {
    this.claims = claims;
  }

  /** The steps as lines for a terminal of 80 columns or more. */
  public List<String> lines(Document document, Cast cast) {
    List<String> lines = new ArrayList<>();
    List<MatchTrace> traces = claims.explain(document, cast);
    for (Sentence sentence : document.sentences()) {
      lines.add("Sentence " + (sentence.index() + 1) + " (who depends on whom)");
      parse(sentence, lines);
      lines.add("Who is in it");
      cast.mentions(sentence.index()).forEach(it -> lines.add(mention(document, cast, it)));
      lines.add("Entries tried");
      traces.stream()
          .filter(trace -> trace.sentence() == sentence.index())
          .forEach(trace -> trace(trace, lines));
    }
    lines.add("Claims");
    claims.read(document, cast).forEach(claim -> claim(claim, cast, lines));
    return lines;
  }

  private static void parse(Sentence sentence, List<String> lines) {
    for (int token = 0; token < sentence.size(); token++) {
      Optional<Dependency> head = sentence.dependencies().head(token);
      String governor =
          head.filter(edge -> edge.governor() != Dependency.ROOT)
              .map(edge -> sentence.token(edge.governor()).text())
              .orElse("-");
      lines.add(
          String.format(
                  Locale.ROOT,
                  "  %-16s %-14s %-5s %-12s %s",
                  sentence.token(token).text(),
                  sentence.token(token).lemma(),
                  sentence.token(token).pos(),
                  head.map(Dependency::relation).orElse("-"),
                  governor)
              .stripTrailing());
    }
  }

  private static String mention(Document document, Cast cast, Mention mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    Span span = sentence.span(mention.first(), mention.last());
    String words = document.article().text().substring(span.start(), span.end());
    String meant =
        mention.entities().stream()
            .map(cast::expectEntity)
            .map(LexiconTrial::entity)
            .collect(Collectors.joining(", "));
    String acts = mention.standsFor().map(key -> ", acts for " + label(cast, key)).orElse("");
    return "  \"" + words.replace('\n', ' ') + "\" is " + meant + acts;
  }

  private static String entity(Entity entity) {
    return entity.label() + " (" + entity.type().term() + ")";
  }

  private static void trace(MatchTrace trace, List<String> lines) {
    String result = trace.fired() ? "fires" : "states nothing";
    lines.add("  lex:" + trace.entry() + " at \"" + trace.word() + "\" " + result);
    trace.notes().forEach(note -> lines.add("    " + note));
  }

  private static void claim(Claim claim, Cast cast, List<String> lines) {
    List<String> parts = new ArrayList<>();
    claim.roles().forEach(role -> parts.add(role.property() + " " + filler(role.filler(), cast)));
    String begins = claim.isPoint() ? "date " : "start ";
    claim.start().ifPresent(day -> parts.add(begins + day.lexical()));
    claim.end().filter(day -> !claim.isPoint()).ifPresent(day -> parts.add("end " + day.lexical()));
    claim.attributedTo().ifPresent(key -> parts.add("according to " + label(cast, key)));
    String how = claim.type() + " (" + claim.modality().term() + "): ";
    lines.add("  " + (claim.id() + 1) + ". " + how + String.join("; ", parts));
    String weights =
        claim.signals().entrySet().stream()
            .filter(signal -> signal.getValue() != 0)
            .map(it -> String.format(Locale.ROOT, "%+.1f %s", it.getValue(), it.getKey()))
            .collect(Collectors.joining(", "));
    lines.add(String.format(Locale.ROOT, "     confidence %.2f: %s", claim.confidence(), weights));
  }

  private static String filler(Filler filler, Cast cast) {
    if (filler instanceof Filler.Entity entity) {
      return label(cast, entity.key());
    }
    if (filler instanceof Filler.Event event) {
      return "claim " + (event.claim() + 1);
    }
    return "\"" + ((Filler.Words) filler).text() + "\"";
  }

  private static String label(Cast cast, String key) {
    return cast.expectEntity(key).label();
  }
}
