package org.dateline.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a long run has come, and at which rate. */
final class Progress implements AutoCloseable {
  private static final int LONG_RUN = 20;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * @param task what is counted
   * @param total how many there will be, or -1 where that is not known
   * @param console whether anything may be said
   */
  static Progress of(String task, long total, Console console) {
    boolean wanted =
        System.console() != null && !console.isQuiet() && (total < 0 || total > LONG_RUN);
    if (!wanted) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis((int) Duration.ofSeconds(1).toMillis())
            .showSpeed()
            .build());
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
