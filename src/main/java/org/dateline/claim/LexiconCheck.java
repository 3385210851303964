package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Article;
import org.dateline.entity.CastReader;
import org.dateline.language.Document;
import org.dateline.language.LanguageReader;
import org.dateline.problem.BadArticle;

/** Finds lexicon entries that cannot do what they are there for. */
public final class LexiconCheck {
  private final Lexicon lexicon;
  private final LanguageReader language;
  private final CastReader cast;
  private final FrameClaimReader claims;

  /**
   * @param lexicon the entries
   * @param language reads their examples
   * @param cast finds who acts in them
   * @param claims reads claims with the same lexicon
   */
  public LexiconCheck(
      Lexicon lexicon, LanguageReader language, CastReader cast, FrameClaimReader claims) {
    this.lexicon = lexicon;
    this.language = language;
    this.cast = cast;
    this.claims = claims;
  }

  /**
   * Tries every entry on its own example and holds it against the others.
   *
   * @param files names of the files whose entries are checked; all where it is empty
   * @return what is wrong, by file and entry
   */
  public List<LexiconFinding> check(Set<String> files) {
    List<LexiconFinding> findings = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      if (files.isEmpty() || files.contains(entry.file())) {
        tryExample(entry).ifPresent(findings::add);
        EntryConflicts.find(entry, lexicon).ifPresent(findings::add);
      }
    }
    findings.sort(
        Comparator.comparing(LexiconFinding::file)
            .thenComparing(LexiconFinding::entry)
            .thenComparing(LexiconFinding::kind));
    return findings;
  }

  private Optional<LexiconFinding> tryExample(LexiconEntry entry) {
    if (entry.example().isEmpty()) {
      return Optional.of(
          LexiconFinding.of(LexiconFinding.Kind.NO_EXAMPLE, entry, "It has no lex:example."));
    }
    String example = entry.example().get();
    try {
      return works(entry, example)
          ? Optional.empty()
          : silent(entry, "It does not fire in its example \"" + example + "\".");
    } catch (BadArticle e) {
      return silent(entry, "Its example \"" + example + "\" is no text to read.");
    }
  }

  private static Optional<LexiconFinding> silent(LexiconEntry entry, String message) {
    return Optional.of(LexiconFinding.of(LexiconFinding.Kind.SILENT_EXAMPLE, entry, message));
  }

  /** An event's entry fires; a light verb's or operator's sentence says something as it puts it. */
  private boolean works(LexiconEntry entry, String example) throws BadArticle {
    Document document = language.read(Article.of(example, Optional.empty()));
    if (entry.type().isPresent()) {
      return claims.explain(document, cast.read(document)).stream()
          .anyMatch(trace -> trace.fired() && trace.entry().equals(entry.name()));
    }
    return claims.read(document, cast.read(document)).stream()
        .anyMatch(claim -> entry.effect().map(claim.modality()::equals).orElse(true));
  }

  /** The names of the files that the lexicon was read from. */
  public static Set<String> files(Lexicon lexicon) {
    Set<String> files = new TreeSet<>();
    lexicon.entries().forEach(entry -> files.add(entry.file()));
    return files;
  }
}
