package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.problem.UserMistake;
import org.dateline.query.NearNames;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what was thrown into a message and an exit code: the three kinds of error. */
final class Problems implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final List<String> TRACE = List.of("-v", "--verbose");

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine commandLine, ParseResult parseResult) {
    String[] arguments = parseResult.expandedArgs().toArray(String[]::new);
    return report(exception, commandLine.getErr(), asksForTrace(arguments));
  }

  /** Says what went wrong, and which exit code that is. */
  int report(Throwable failure, PrintWriter err, boolean trace) {
    if (find(failure, StandardOutput.Closed.class).isPresent()) {
      return ExitCode.OK;
    }
    Optional<UserMistake> mistake = find(failure, UserMistake.class);
    if (mistake.isPresent()) {
      err.println("dateline: " + mistake.get().getMessage());
    } else if (find(failure, OutOfMemoryError.class).isPresent()) {
      err.println("dateline: The memory is too small for this. " + MORE_MEMORY);
    } else {
      err.println("dateline: this should not have happened: " + failure);
    }
    if (trace) {
      failure.printStackTrace(err);
    } else if (mistake.isEmpty()) {
      err.println("Run the command again with -v for the details, and report them.");
    }
    return mistake.isPresent() ? ExitCode.USER_MISTAKE : ExitCode.FAILURE;
  }

  private static final String MORE_MEMORY =
      "Give more with DATELINE_JAVA_OPTS=-Xmx4g in the environment, or read fewer articles at once"
          + " with --threads 1.";

  static boolean asksForTrace(String[] arguments) {
    return Arrays.stream(arguments).anyMatch(TRACE::contains);
  }

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    if (exception instanceof DatelineCommand.MissingCommand) {
      command.usage(err);
      return ExitCode.USER_MISTAKE;
    }
    err.println("dateline: " + message(exception));
    List<String> near = near(exception);
    if (near.isEmpty()) {
      err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
    } else {
      err.println("Did you mean " + String.join(" or ", near) + "?");
    }
    return ExitCode.USER_MISTAKE;
  }

  /** Commands and options that look like what was not understood. */
  private static List<String> near(ParameterException exception) {
    if (!(exception instanceof UnmatchedArgumentException unmatched)) {
      return List.of();
    }
    CommandLine command = unmatched.getCommandLine();
    Stream<String> known =
        unmatched.isUnknownOption()
            ? command.getCommandSpec().optionsMap().keySet().stream()
            : command.getSubcommands().keySet().stream();
    String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    return new NearNames(known).near(word);
  }

  private static String message(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !unmatched.getCommandLine().getSubcommands().isEmpty()) {
      return "There is no command '" + unmatched.getUnmatched().get(0) + "'.";
    }
    return exception.getMessage().replaceFirst("^Error: ", "").replace("option option", "option");
  }

  private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return Optional.of(kind.cast(cause));
      }
    }
    return Optional.empty();
  }
}
