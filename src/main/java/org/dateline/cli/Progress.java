package org.dateline.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a long run has come, and at which rate. */
final class Progress implements AutoCloseable {
  /** Set by the launcher, which alone can tell whether standard error is a terminal. */
  private static final String TERMINAL = "dateline.terminal";

  private static final Duration LONG = Duration.ofSeconds(3);

  private final String task;
  private final long total;
  private final Console console;
  private final boolean wanted;
  private final long start = System.nanoTime();
  private long steps;
  private @Nullable ProgressBar bar;

  private Progress(String task, long total, Console console, boolean wanted) {
    this.task = task;
    this.total = total;
    this.console = console;
    this.wanted = wanted;
  }

  /**
   * @param task what is counted
   * @param total how many there will be, or -1 where that is not known
   * @param console whether anything may be said
   */
  static Progress of(String task, long total, Console console) {
    boolean terminal = System.console() != null || Boolean.getBoolean(TERMINAL);
    return new Progress(task, total, console, terminal && !console.isQuiet() && total != 1);
  }

  void step() {
    steps++;
    if (bar != null) {
      bar.stepTo(steps);
    } else if (wanted && System.nanoTime() - start > LONG.toNanos() && steps != total) {
      bar = begin();
      console.drawingOver(true);
    }
  }

  private ProgressBar begin() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500)
        .startsFrom(steps, Duration.ofNanos(System.nanoTime() - start))
        .showSpeed()
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      console.drawingOver(false);
    }
  }
}
