package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTroubleTest {
  @TempDir Path directory;

  @Test
  void aFullDiskIsTheUsersToClear() {
    RuntimeException failure =
        new IllegalStateException(new IOException("No space left on device"));
    assertThat(DiskTrouble.explain(directory, failure))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining(directory + " is full")
        .hasCause(failure);
  }

  @Test
  void anyOtherFailureStaysWhatItIs() {
    RuntimeException failure = new IllegalStateException("a bug");
    assertThat(DiskTrouble.explain(directory, failure)).isSameAs(failure);
  }

  @Test
  void whatWouldNotFitIsRefusedBeforeAnythingIsWritten() {
    DiskTrouble.expectRoom(directory, 1);
    assertThatThrownBy(() -> DiskTrouble.expectRoom(directory, Long.MAX_VALUE / 2_000))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("Make room");
  }
}
