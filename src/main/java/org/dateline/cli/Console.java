package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.problem.BadArticle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How much is said on standard error. Data never goes there. */
final class Console {
  private static final String CLEAR_LINE = "\r\u001b[K";

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more on standard error; show the stack trace of a failure.")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but errors.")
  private boolean quiet;

  private boolean drawnOver;

  boolean isVerbose() {
    return verbose;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** Says what a user wants to know. */
  void say(String message) {
    if (!quiet) {
      err().println(message);
    }
  }

  /** Says what a user asked to know. */
  void detail(String message) {
    if (verbose && !quiet) {
      err().println(message);
    }
  }

  /** Says what is wrong with an article. */
  void report(BadArticle problem) {
    String line = problem.where() + ": " + problem.code() + ": " + problem.getMessage();
    err().println(drawnOver ? CLEAR_LINE + line : line);
  }

  /** Whether the last line of the terminal is a progress bar, which messages push down. */
  void drawingOver(boolean bar) {
    drawnOver = bar;
  }

  private PrintWriter err() {
    return command.commandLine().getErr();
  }
}
