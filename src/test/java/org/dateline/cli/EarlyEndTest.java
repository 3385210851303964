package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyEndTest {
  @TempDir private Path folder;

  @Test
  void whatIsToBeDoneIsDoneWhenTheProgramIsEnded() throws Exception {
    Process process = start("open");
    process.toHandle().destroy();
    expectEnd(process);
    assertThat(folder.resolve("done")).exists();
  }

  @Test
  void nothingIsDoneOnceTheWorkIsOver() throws Exception {
    Process process = start("closed");
    process.toHandle().destroy();
    expectEnd(process);
    assertThat(folder.resolve("done")).doesNotExist();
  }

  private Process start(String work) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Waiting.class.getName(),
            work,
            folder.resolve("done").toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader said = process.inputReader();
    assertThat(said.readLine()).isEqualTo("works");
    return process;
  }

  private static void expectEnd(Process process) throws InterruptedException {
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("it ended").isTrue();
  }

  /** A program that works until it is ended. */
  static final class Waiting {
    private Waiting() {}

    public static void main(String[] arguments) throws Exception {
      EarlyEnd end = EarlyEnd.first(() -> write(Path.of(arguments[1])));
      if (arguments[0].equals("closed")) {
        end.close();
      }
      System.out.println("works");
      Thread.sleep(60_000);
    }

    private static void write(Path file) {
      try {
        Files.writeString(file, "");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
