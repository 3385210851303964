package org.dateline.language;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Parses all sample sentences with our parser and with CoreNLP's. Start {@link #main} from an IDE,
 * or, after {@code mvn test-compile}, with {@code target/test-classes}, {@code target/classes} and
 * the jars of the test scope on the class path:
 *
 * <pre>{@code
 * java -cp target/test-classes:target/classes:JARS org.dateline.language.FastParserBenchmark
 * }</pre>
 *
 * <p>The ratio should be 5 or more; it was 8.6 on 47,000 tokens of news, one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class FastParserBenchmark {
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private List<List<TaggedWord>> sentences;
  private FastParser ours;
  private edu.stanford.nlp.parser.nndep.DependencyParser coreNlp;

  @Setup
  public void load() {
    sentences = ParserSamples.tagged();
    ours = FastParser.load();
    coreNlp = edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODEL);
  }

  @Benchmark
  public void ours(Blackhole sink) {
    for (List<TaggedWord> sentence : sentences) {
      sink.consume(ours.parse(ParserSamples.forms(sentence), ParserSamples.tags(sentence)));
    }
  }

  @Benchmark
  public void coreNlp(Blackhole sink) {
    for (List<TaggedWord> sentence : sentences) {
      sink.consume(coreNlp.predict(sentence));
    }
  }

  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(FastParserBenchmark.class.getSimpleName()).build())
        .run();
  }
}
