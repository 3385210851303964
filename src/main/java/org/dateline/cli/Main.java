package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import org.dateline.pipeline.Pipeline;

/** Where the program begins and ends. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    System.setProperty("org.slf4j.simpleLogger.log.edu.stanford.nlp", "error");
    OutputStream out =
        new BufferedOutputStream(
            new StandardOutput(new FileOutputStream(FileDescriptor.out)), 1 << 16);
    System.exit(run(new Streams(System.in, out, System.err), args));
  }

  private static int run(Streams streams, String[] args) {
    Problems problems = new Problems();
    try {
      int code = DatelineCommand.commandLine(streams, Pipeline::load).execute(args);
      if (code == ExitCode.OK) {
        streams.out().flush();
      }
      return code;
    } catch (Exception | Error failure) {
      return problems.report(failure, streams.err(), Problems.asksForTrace(args));
    }
  }
}
