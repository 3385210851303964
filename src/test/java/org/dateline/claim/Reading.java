package org.dateline.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.entity.Cast;
import org.dateline.entity.CastReader;
import org.dateline.entity.GazetteerCastReader;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.language.CoreNlpReader;
import org.dateline.language.Document;
import org.dateline.language.LanguageReader;
import org.dateline.problem.BadArticle;

/** Reads texts with the real rooms, loaded once, and writes claims as short lines. */
final class Reading {
  static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 3);

  private Reading() {}

  /** One line for each claim. */
  static List<String> claims(String text) {
    Document document = document(text);
    Cast cast = Holder.CAST.read(document);
    List<Claim> claims = Holder.CLAIMS.read(document, cast);
    List<String> lines = new ArrayList<>();
    claims.forEach(claim -> lines.add(ClaimLine.of(claim, cast)));
    return lines;
  }

  /** The claims themselves. */
  static List<Claim> read(String text) {
    Document document = document(text);
    return Holder.CLAIMS.read(document, Holder.CAST.read(document));
  }

  static List<MatchTrace> explain(String text) {
    Document document = document(text);
    return Holder.CLAIMS.explain(document, Holder.CAST.read(document));
  }

  static List<String> trial(String text) {
    Document document = document(text);
    return new LexiconTrial(Holder.CLAIMS).lines(document, Holder.CAST.read(document));
  }

  static List<LexiconFinding> check(Lexicon lexicon, String file) {
    FrameClaimReader claims = new FrameClaimReader(lexicon, Holder.GAZETTEER);
    return new LexiconCheck(lexicon, Holder.LANGUAGE, Holder.CAST, claims).check(Set.of(file));
  }

  static Lexicon lexicon() {
    return Holder.LEXICON;
  }

  private static Document document(String text) {
    try {
      return Holder.LANGUAGE.read(Article.of(text, Optional.of(PUBLISHED)));
    } catch (BadArticle e) {
      throw new AssertionError(e);
    }
  }

  private static final class Holder {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final LanguageReader LANGUAGE = CoreNlpReader.load();
    private static final EmbeddedGazetteer GAZETTEER = EmbeddedGazetteer.load();
    private static final CastReader CAST = new GazetteerCastReader(GAZETTEER);
    private static final FrameClaimReader CLAIMS = new FrameClaimReader(LEXICON, GAZETTEER);
  }
}
