package org.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.problem.UserMistake;

/** Keeps a run as JSON, to compare later ones with it. */
public final class RunFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();

  private RunFile() {}

  /**
   * Writes a run.
   *
   * @throws UserMistake where the file cannot be written
   */
  public static void write(Evaluation evaluation, Path file) {
    try {
      Files.writeString(file, PRETTY.writeValueAsString(Run.of(evaluation)) + "\n");
    } catch (IOException e) {
      throw new UserMistake(
          "The run cannot be written to " + file + ".", "Name a file in a folder of yours.", e);
    }
  }

  /**
   * Reads a run that {@link #write} wrote.
   *
   * @throws UserMistake where there is none
   */
  public static Run read(Path file) {
    try {
      return JSON.readValue(Files.readString(file), Run.class);
    } catch (JsonProcessingException e) {
      throw new UserMistake(
          file + " is no run to compare with.", "Give a file that --json wrote.", e);
    } catch (IOException e) {
      throw new UserMistake("The run " + file + " cannot be read.", "Check its path.", e);
    }
  }
}
