package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityCacheTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path folder;

  private static EntityCache.Kept kept(String id, long revision) {
    return new EntityCache.Kept(
        id, revision, NOW, Optional.of("{\"id\":\"" + id + "\",\"note\":\"é " + revision + "\"}"));
  }

  @Test
  void whatWasKeptIsThereAfterARestartAndTheLatestCounts() {
    EntityCache cache = EntityCache.open(folder);
    cache.keep(List.of(kept("Q1", 1), kept("Q2", 1)));
    cache.keep(List.of(kept("Q1", 2)));
    cache.keep(List.of(new EntityCache.Kept("Q3", 0, NOW, Optional.empty())));
    EntityCache again = EntityCache.open(folder);
    assertThat(again.find("Q1")).contains(kept("Q1", 2));
    assertThat(again.find("Q2")).contains(kept("Q2", 1));
    assertThat(again.find("Q3").orElseThrow().json()).isEmpty();
    assertThat(again.find("Q4")).isEmpty();
  }

  @Test
  void aFileThatWasBeingWrittenWhenTheRunWasKilledIsNone() throws IOException {
    EntityCache.open(folder).keep(List.of(kept("Q1", 1)));
    Files.writeString(folder.resolve("part"), "Q2\t1\t2026-03-01T12:0");
    EntityCache again = EntityCache.open(folder);
    assertThat(again.find("Q2")).isEmpty();
    again.keep(List.of(kept("Q2", 1)));
    assertThat(EntityCache.open(folder).find("Q2")).isPresent();
  }

  @Test
  void manyFilesBecomeOne() throws IOException {
    EntityCache cache = EntityCache.open(folder);
    for (int i = 1; i <= 80; i++) {
      cache.keep(List.of(kept("Q" + i % 20, i)));
    }
    EntityCache again = EntityCache.open(folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
    assertThat(again.find("Q0")).contains(kept("Q0", 80));
    assertThat(EntityCache.open(folder).find("Q19")).contains(kept("Q19", 79));
  }
}
