package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.ArticleReader;
import org.dateline.article.Defaults;
import org.dateline.article.Reading;
import org.dateline.claim.FrameClaimReader;
import org.dateline.claim.Lexicon;
import org.dateline.claim.LexiconCheck;
import org.dateline.claim.LexiconUse;
import org.dateline.entity.CastReader;
import org.dateline.graph.GraphNames;
import org.dateline.language.Document;
import org.dateline.language.LanguageReader;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.PipelineOptions;
import org.dateline.problem.BadArticle;

/** What it takes to read claims with one lexicon. */
record LexiconRooms(
    Lexicon lexicon, LanguageReader language, CastReader cast, FrameClaimReader claims) {
  static LexiconRooms load(PipelineLoader loader, List<Path> additions) {
    Pipeline pipeline =
        loader.load(
            new PipelineOptions(
                GraphNames.DEFAULT_BASE, true, List.of(), List.of(), 0, false, Optional.empty()));
    Lexicon lexicon = pipeline.lexicon();
    for (Path addition : additions) {
      lexicon = lexicon.plus(addition);
    }
    return new LexiconRooms(
        lexicon, pipeline.language(), pipeline.cast(), pipeline.claims(lexicon));
  }

  LexiconCheck check() {
    return new LexiconCheck(lexicon, language, cast, claims);
  }

  LexiconUse count(Console console, List<Path> articles) {
    LexiconUse use = new LexiconUse(claims);
    ArticleReader reader = new ArticleReader(new Defaults(Optional.empty(), "en"));
    try (Stream<Reading> readings = reader.read(articles)) {
      readings.forEach(reading -> count(console, reading, use));
    }
    return use;
  }

  private void count(Console console, Reading reading, LexiconUse use) {
    if (reading instanceof Reading.Failed failed) {
      console.report(failed.problem());
      return;
    }
    try {
      Document document = language.read(((Reading.Read) reading).article());
      use.add(document, cast.read(document));
    } catch (BadArticle problem) {
      console.report(problem);
    }
  }
}
