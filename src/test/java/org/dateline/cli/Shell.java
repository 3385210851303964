package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.PipelineOptions;

/** Runs commands as a user types them, and keeps what they say. Models are loaded once. */
final class Shell {
  private static final Map<PipelineOptions, Pipeline> LOADED = new ConcurrentHashMap<>();

  private Shell() {}

  /** What a command came to. */
  record Run(int code, String out, String err) {}

  static Run run(String... words) {
    return runWith("", words);
  }

  static Run runWith(String standardInput, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = execute(standardInput, out, err, words);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static int execute(String standardInput, OutputStream out, OutputStream err, String... words) {
    InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
    return DatelineCommand.commandLine(
            new Streams(in, out, err), options -> LOADED.computeIfAbsent(options, Pipeline::load))
        .execute(words);
  }
}
