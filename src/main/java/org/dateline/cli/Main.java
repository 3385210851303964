package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program begins and ends. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    System.setProperty("org.slf4j.simpleLogger.log.edu.stanford.nlp", "error");
    Streams streams = new Streams(System.in, new FileOutputStream(FileDescriptor.out));
    CommandLine command =
        DatelineCommand.commandLine(streams)
            .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    System.exit(command.execute(args));
  }
}
