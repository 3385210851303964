package org.dateline.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.Reading;
import org.dateline.claim.Agreement;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimSelection;
import org.dateline.claim.FrameClaimReader;
import org.dateline.claim.Lexicon;
import org.dateline.entity.CastReader;
import org.dateline.entity.GazetteerCastReader;
import org.dateline.gazetteer.EmbeddedGazetteer;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Gazetteers;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.ArticleGraphs;
import org.dateline.graph.GraphNames;
import org.dateline.graph.Ontology;
import org.dateline.graph.Validator;
import org.dateline.language.CarefulReader;
import org.dateline.language.CoreNlpReader;
import org.dateline.language.LanguageReader;
import org.dateline.problem.BadArticle;

/** From an article to its graph. Safe for use by several threads. */
public final class Pipeline {
  private final LanguageReader language;
  private final CastReader cast;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final ClaimSource source;
  private final Ontology ontology;
  private final ArticleGraphs graphs;
  private final double leastConfidence;

  private Pipeline(
      LanguageReader language,
      CastReader cast,
      Gazetteer gazetteer,
      Lexicon lexicon,
      Ontology ontology,
      ArticleGraphs graphs,
      double leastConfidence) {
    this.language = language;
    this.cast = cast;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.source = source(language, new Interpreter(cast, claims(lexicon), Agreement.load()));
    this.ontology = ontology;
    this.graphs = graphs;
    this.leastConfidence = leastConfidence;
  }

  /** Wires the rooms together; their models and tables load side by side. */
  public static Pipeline load(PipelineOptions options) {
    CompletableFuture<LanguageReader> language =
        start(options.careful() ? CarefulReader::load : CoreNlpReader::load);
    CompletableFuture<Gazetteer> gazetteer = start(() -> gazetteer(options.gazetteer()));
    CompletableFuture<Lexicon> lexicon = start(() -> lexicon(options.lexicons()));
    CompletableFuture<Ontology> ontology = start(() -> ontology(options.ontologies()));
    Gazetteer known = result(gazetteer);
    Ontology terms = result(ontology);
    ArticleGraphs graphs =
        new ArticleGraphs(
            new GraphNames(options.base()),
            terms,
            known,
            new Validator(terms),
            new ArticleGraphs.Options(options.text()));
    return new Pipeline(
        result(language),
        new GazetteerCastReader(known),
        known,
        result(lexicon),
        terms,
        graphs,
        options.leastConfidence());
  }

  private static ClaimSource source(LanguageReader language, Interpreter interpreter) {
    if (language instanceof CarefulReader careful) {
      return article -> interpreter.interpret(careful.readTwice(article));
    }
    return article -> interpreter.interpret(language.read(article));
  }

  private static Gazetteer gazetteer(Optional<Path> folder) {
    return folder.map(Gazetteers::open).orElseGet(EmbeddedGazetteer::load);
  }

  private static Lexicon lexicon(List<Path> additions) {
    Lexicon lexicon = Lexicon.load();
    for (Path addition : additions) {
      lexicon = lexicon.plus(addition);
    }
    return lexicon;
  }

  private static Ontology ontology(List<Path> additions) {
    return additions.isEmpty() ? Ontology.bundled() : Ontology.with(additions);
  }

  private static <T> CompletableFuture<T> start(Supplier<? extends T> loading) {
    CompletableFuture<T> future = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                future.complete(loading.get());
              } catch (RuntimeException | Error e) {
                future.completeExceptionally(e);
              }
            },
            "load");
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  private static <T> T result(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Its words for facts. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** Its first room: articles become sentences. */
  public LanguageReader language() {
    return language;
  }

  /** Its second: who is meant. */
  public CastReader cast() {
    return cast;
  }

  /** Its third, with other words: what is said of them. */
  public FrameClaimReader claims(Lexicon words) {
    return new FrameClaimReader(words, gazetteer);
  }

  /** The ontology that the graphs use. */
  public Ontology ontology() {
    return ontology;
  }

  /**
   * What an article says.
   *
   * @throws BadArticle where it cannot be read, or where its graph would break the shapes
   */
  public ArticleGraph read(Article article) throws BadArticle {
    Said said = source.read(article);
    List<Claim> kept =
        ClaimSelection.keep(said.claims(), claim -> claim.confidence() >= leastConfidence);
    return graphs.build(said.document(), said.cast(), kept);
  }

  /** What comes of an article that was, or was not, read. */
  Outcome outcome(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return new Outcome.Failed(failed.problem());
    }
    Reading.Read read = (Reading.Read) reading;
    try {
      return new Outcome.Built(read.where(), read(read.article()));
    } catch (BadArticle problem) {
      return new Outcome.Failed(new BadArticle(problem.code(), read.where(), problem.getMessage()));
    } catch (RuntimeException e) {
      throw new IllegalStateException("while reading " + read.where(), e);
    }
  }
}
