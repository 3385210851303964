package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.article.Article;
import org.dateline.claim.LexiconFinding;
import org.dateline.claim.LexiconTrial;
import org.dateline.language.Document;
import org.dateline.problem.BadArticle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "lexicon", description = "Helps to write lexicon entries.")
final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new DatelineCommand.MissingCommand(spec.commandLine());
  }

  /** The command with its own commands. */
  static CommandLine commandLine(PrintWriter out, PipelineLoader loader) {
    return new CommandLine(new LexiconCommand())
        .addSubcommand(new Check(out, loader))
        .addSubcommand(new Try(out, loader));
  }

  @Command(
      name = "check",
      description = {
        "Finds entries that do nothing in their own example, that say the opposite of others or"
            + " stand in their shadow.",
        "Given articles, also those that never fire in them and those that fire too often."
      },
      footer = {
        "",
        "  dateline lexicon check own.ttl --articles news/",
        "",
        "Ends with 1 where something is found."
      })
  private static final class Check implements Callable<Integer> {
    @Mixin private Console console;

    @Parameters(
        paramLabel = "FILE",
        arity = "0..*",
        description = "Lexicon files of your own; without any, the bundled ones are checked.")
    private List<Path> files = List.of();

    @Option(
        names = "--articles",
        paramLabel = "DIR",
        description = "Articles in which the entries are counted.")
    private List<Path> articles = List.of();

    @Option(
        names = "--broad",
        paramLabel = "0..1",
        defaultValue = "0.05",
        description =
            "Share of the articles' sentences above which an entry is too broad (default:"
                + " ${DEFAULT-VALUE}).")
    private double broad;

    private final PrintWriter out;
    private final PipelineLoader loader;

    private Check(PrintWriter out, PipelineLoader loader) {
      this.out = out;
      this.loader = loader;
    }

    @Override
    public Integer call() {
      LexiconRooms rooms = LexiconRooms.load(loader, files);
      Set<String> checked = new TreeSet<>(files.stream().map(Path::toString).toList());
      List<LexiconFinding> findings = new ArrayList<>(rooms.check().check(checked));
      if (!articles.isEmpty()) {
        findings.addAll(rooms.count(console, articles).findings(rooms.lexicon(), checked, broad));
      }
      findings.forEach(out::println);
      out.flush();
      console.say(
          findings.isEmpty()
              ? "Nothing is wrong with the lexicon."
              : findings.size() + (findings.size() == 1 ? " finding." : " findings."));
      return findings.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
  }

  @Command(
      name = "try",
      description =
          "Shows how a sentence is read: its parse, who is in it, the entries tried and why each"
              + " role was filled or not, and the claims.",
      footer = {"", "  dateline lexicon try \"Lula met Petro in Bogotá.\" --date 2023-05-03"})
  private static final class Try implements Callable<Integer> {
    @Mixin private Console console;
    @Mixin private LexiconOption lexicon;

    @Parameters(paramLabel = "SENTENCE", description = "A sentence, or several.")
    private String sentence;

    @Option(names = "--date", paramLabel = "DATE", description = "The day it was published.")
    private String date;

    private final PrintWriter out;
    private final PipelineLoader loader;

    private Try(PrintWriter out, PipelineLoader loader) {
      this.out = out;
      this.loader = loader;
    }

    @Override
    public Integer call() throws BadArticle {
      LexiconRooms rooms = LexiconRooms.load(loader, lexicon.files());
      Document document = rooms.language().read(Article.of(sentence, DateOption.parse(date)));
      new LexiconTrial(rooms.claims())
          .lines(document, rooms.cast().read(document))
          .forEach(out::println);
      out.flush();
      return ExitCode.OK;
    }
  }
}
