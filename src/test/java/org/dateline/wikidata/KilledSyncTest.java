package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A synchronization whose process is ended by the operating system, without warning. */
class KilledSyncTest {
  private static final int KILLS = 4;

  private final WikidataServer server = new WikidataServer().with(World.items());
  private final Random random = new Random(2022);
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aProcessThatIsKilledFourTimesEndsWithTheSameGazetteer() throws Exception {
    int steps = finish(folder.resolve("whole cache"), folder.resolve("whole"));
    Path cache = folder.resolve("cache");
    Path output = folder.resolve("killed");
    server.slow(5);
    for (int i = 0; i < KILLS; i++) {
      kill(cache, output, 1 + random.nextInt(steps / (KILLS + 1)));
    }
    server.slow(0);
    assertThat(finish(cache, output)).isLessThan(steps);
    assertThat(files(output)).isEqualTo(files(folder.resolve("whole")));
    assertThat(files(output)).containsKeys("countries.tsv", "people.tsv", "changes.txt");
  }

  /** Lets a process run to its end; gives the number of its steps. */
  private int finish(Path cache, Path output) throws Exception {
    Process process = SyncProcess.start(server.endpoints(), cache, output);
    int steps = read(process, Integer.MAX_VALUE);
    assertThat(process.waitFor()).isZero();
    return steps;
  }

  /** Kills a process somewhere after so many steps. */
  private void kill(Path cache, Path output, int steps) throws Exception {
    Process process = SyncProcess.start(server.endpoints(), cache, output);
    assertThat(read(process, steps)).isEqualTo(steps);
    TimeUnit.MILLISECONDS.sleep(random.nextInt(5));
    process.destroyForcibly();
    assertThat(process.waitFor()).as("killed, not ended").isNotZero();
  }

  private static int read(Process process, int most) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    int lines = 0;
    while (lines < most && said.readLine() != null) {
      lines++;
    }
    return lines;
  }

  private static Map<String, String> files(Path output) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
