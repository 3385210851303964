package org.dateline.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.Reading;

/**
 * Reads many articles on several threads and hands on the outcomes in the order of the articles, so
 * that output never depends on timing. No more than a few articles for each thread are held at a
 * time.
 */
public final class ParallelRun {
  private static final int WAITING_PER_THREAD = 4;

  private final Pipeline pipeline;
  private final int threads;

  /**
   * @param pipeline the line that every article goes through
   * @param threads how many at once, at least 1
   */
  public ParallelRun(Pipeline pipeline, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("no threads: " + threads);
    }
    this.pipeline = pipeline;
    this.threads = threads;
  }

  /**
   * Reads all and hands each outcome to the consumer, on the calling thread. A failure that is not
   * the article's ends the run.
   */
  public void run(Stream<Reading> readings, Consumer<Outcome> consumer) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Queue<Future<Outcome>> waiting = new ArrayDeque<>();
    try {
      Iterator<Reading> iterator = readings.iterator();
      while (iterator.hasNext()) {
        Reading reading = iterator.next();
        waiting.add(pool.submit((Callable<Outcome>) () -> pipeline.outcome(reading)));
        if (waiting.size() >= threads * WAITING_PER_THREAD) {
          consumer.accept(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        consumer.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading articles", e);
    }
  }
}
