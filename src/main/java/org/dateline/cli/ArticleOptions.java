package org.dateline.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.ArticleReader;
import org.dateline.article.Defaults;
import org.dateline.article.Reading;
import org.dateline.problem.UserMistake;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command reads. */
final class ArticleOptions {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "0..*",
      description = {
        "Files and folders of articles:",
        "  .txt .md: text, perhaps with front matter (title, date, publisher, url, id, language)",
        "  .json .jsonl .ndjson: the same fields, and text",
        "  any of these compressed: .gz",
        "Without it, or with -, one article or JSON Lines on standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "Day of publication of articles that give none, as 2022-09-15. Without it, relative dates"
              + " are not resolved.")
  private String date;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "Language of articles that give none (default: ${DEFAULT-VALUE}).")
  private String language;

  /** Whether articles come from standard input. */
  boolean isStandardInput() {
    return inputs.isEmpty() || inputs.equals(List.of(STANDARD_INPUT));
  }

  /** How many files there are to read; one for standard input. */
  int count() {
    return isStandardInput() ? 1 : reader().count(paths());
  }

  /** How many articles there are to read; -1 where only reading tells. */
  long expected() {
    return isStandardInput() ? -1 : reader().articles(paths()).orElse(-1);
  }

  /** The articles; the stream must be closed. */
  Stream<Reading> read(InputStream standardInput) {
    return isStandardInput()
        ? reader().read(standardInput, "standard input")
        : reader().read(paths());
  }

  private ArticleReader reader() {
    return new ArticleReader(new Defaults(published(), language));
  }

  private List<Path> paths() {
    if (inputs.contains(STANDARD_INPUT)) {
      throw new UserMistake(
          "Standard input (-) stands among files.", "Read it alone, or give files alone.");
    }
    return inputs.stream().map(Path::of).toList();
  }

  private Optional<LocalDate> published() {
    return DateOption.parse(date);
  }
}
