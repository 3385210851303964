package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.dateline.problem.UserMistake;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what was thrown into a message and an exit code: the three kinds of error. */
final class Problems implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception exception, CommandLine commandLine, ParseResult parseResult) {
    PrintWriter err = commandLine.getErr();
    boolean trace = parseResult.expandedArgs().stream().anyMatch(Problems::asksForTrace);
    if (exception instanceof UserMistake) {
      err.println("dateline: " + exception.getMessage());
      if (trace && exception.getCause() != null) {
        exception.getCause().printStackTrace(err);
      }
      return ExitCode.USER_MISTAKE;
    }
    err.println("dateline: this should not have happened: " + exception);
    if (trace) {
      exception.printStackTrace(err);
    } else {
      err.println("Run the command again with -v for the details, and report them.");
    }
    return ExitCode.FAILURE;
  }

  private static boolean asksForTrace(String argument) {
    return argument.equals("-v") || argument.equals("--verbose");
  }

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("dateline: " + exception.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
      String name = command.getCommandSpec().qualifiedName();
      err.println("See " + name + " --help.");
    }
    return ExitCode.USER_MISTAKE;
  }

  /** The cause that the user can do something about, where there is one below. */
  static Optional<UserMistake> mistakeIn(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof UserMistake mistake) {
        return Optional.of(mistake);
      }
    }
    return Optional.empty();
  }
}
