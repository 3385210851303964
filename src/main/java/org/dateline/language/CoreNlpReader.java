package org.dateline.language;

import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dateline.article.Article;
import org.dateline.bundle.BundledFolder;
import org.dateline.problem.BadArticle;

/**
 * Reads English with CoreNLP's tokeniser, tagger, morphology, 3-class name finder and dependency
 * parser. One instance serves any number of threads; an article is read by the thread that asks.
 */
public final class CoreNlpReader implements LanguageReader {
  private final HtmlEntities entities;
  private final LanguageCheck languageCheck;
  private final Blocks blocks;
  private final SentenceFinder sentenceFinder;
  private final SentenceAnalyser analyser;
  private final DependencyParser parser;

  CoreNlpReader(BundledFolder folder, SentenceAnalyser analyser, DependencyParser parser) {
    this.entities = new HtmlEntities(folder);
    this.languageCheck = new LanguageCheck(folder);
    this.blocks = new Blocks(folder);
    this.sentenceFinder = new SentenceFinder(new SentenceSplitter(folder));
    this.analyser = analyser;
    this.parser = parser;
  }

  /**
   * Loads the models, side by side: about 3 seconds of two cores.
   *
   * @throws IllegalStateException where a model is missing or broken
   */
  public static CoreNlpReader load() {
    FutureTask<DependencyParser> parser = start("parser", FastParser::load);
    FutureTask<NERCombinerAnnotator> names = start("names", WordAnnotator::loadNameFinder);
    FutureTask<MaxentTagger> tagger = start("tagger", WordAnnotator::loadTagger);
    BundledFolder folder = new BundledFolder("language");
    Truecaser truecaser = new Truecaser(new WordList(folder, "english-function-words.txt"));
    WordAnnotator words = new WordAnnotator(await(tagger), await(names));
    TimeFinder times = new TimeResolver()::resolve;
    return new CoreNlpReader(
        folder, new SentenceAnalyser(words, truecaser, times), new TrailingSpeech(await(parser)));
  }

  static <T> FutureTask<T> start(String model, Callable<T> load) {
    FutureTask<T> task = new FutureTask<>(load);
    Thread thread = new Thread(task, "load-" + model);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  static <T> T await(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a language model cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading the language models", e);
    }
  }

  @Override
  public Document read(Article article) throws BadArticle {
    return annotate(article).document();
  }

  /**
   * All but the dependencies of an article.
   *
   * @throws BadArticle where the article is empty or in a language that is not read
   */
  Annotated annotate(Article article) throws BadArticle {
    ReadingCopy copy = ReadingCopy.of(article.text(), entities);
    String text = copy.text();
    check(article, text);
    List<Block> cut =
        blocks.of(text, article.headline().map(h -> ReadingCopy.of(h, entities).text()));
    List<Quotation> quotations = QuotationFinder.find(text, stretches(cut));
    List<SentenceFinder.Draft> drafts =
        analyser.annotate(sentenceFinder.find(text, cut, quotations));
    return new Annotated(article, copy, drafts, quotations);
  }

  /** An article whose words are tagged; any parser may make a document of it. */
  final class Annotated {
    private final Article article;
    private final ReadingCopy copy;
    private final List<SentenceFinder.Draft> drafts;
    private final List<Quotation> quotations;

    private Annotated(
        Article article,
        ReadingCopy copy,
        List<SentenceFinder.Draft> drafts,
        List<Quotation> quotations) {
      this.article = article;
      this.copy = copy;
      this.drafts = drafts;
      this.quotations = quotations;
    }

    /** The article as our own parser reads it. */
    Document document() {
      return document(parser);
    }

    /** The article as a parser reads it. */
    Document document(DependencyParser any) {
      return new Document(
          article,
          analyser.sentences(copy, drafts, article.published(), any),
          quotations.stream().map(found -> original(copy, found)).toList());
    }
  }

  private void check(Article article, String text) throws BadArticle {
    if (text.isBlank()) {
      throw new BadArticle(BadArticle.Code.EMPTY, where(article), "There is no text.");
    }
    String foreign = languageCheck.findForeign(text, article.language()).orElse("");
    if (!foreign.isEmpty()) {
      throw new BadArticle(
          BadArticle.Code.LANGUAGE,
          where(article),
          "The text is in another language than English; it looks like " + foreign + ".");
    }
  }

  private static String where(Article article) {
    return article
        .identifier()
        .or(article::url)
        .or(article::headline)
        .orElse("an article without identifier");
  }

  private static List<Span> stretches(List<Block> blocks) {
    return blocks.stream().map(block -> new Span(block.start(), block.end())).toList();
  }

  private static Quotation original(ReadingCopy copy, Quotation found) {
    return new Quotation(
        copy.original(found.outer().start(), found.outer().end()),
        copy.original(found.inner().start(), found.inner().end()));
  }
}
