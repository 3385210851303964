package org.dateline.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Items by their ids, from the cache where it is fresh, else from Wikidata. Of what is kept but no
 * longer fresh only the revision is asked for; what has not changed is not sent again.
 */
final class Items {
  /** What was fetched within a day counts as one run, so that a killed one goes on. */
  static final Duration FRESH = Duration.ofHours(24);

  /** As many requests at once as Wikimedia allows. */
  static final int AT_ONCE = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Items.class);

  private final WikibaseApi api;
  private final EntityReader reader;
  private final EntityCache cache;
  private final Clock clock;

  Items(WikibaseApi api, EntityReader reader, EntityCache cache, Clock clock) {
    this.api = api;
    this.reader = reader;
    this.cache = cache;
    this.clock = clock;
  }

  /** As {@link #fetch(Collection, IntConsumer)}, telling nobody. */
  Map<String, Answer> fetch(Collection<String> ids) {
    return fetch(ids, done -> {});
  }

  /**
   * What Wikidata says of ids.
   *
   * @param progress is told how many of them are done, from time to time
   * @return an answer for every id, ordered by id
   */
  Map<String, Answer> fetch(Collection<String> ids, IntConsumer progress) {
    Instant oldest = clock.instant().minus(FRESH);
    TreeSet<String> all = new TreeSet<>(ids);
    List<String> absent = new ArrayList<>();
    List<String> stale = new ArrayList<>();
    for (String id : all) {
      Optional<EntityCache.Kept> kept = cache.find(id);
      if (kept.isEmpty()) {
        absent.add(id);
      } else if (kept.get().retrieved().isBefore(oldest)) {
        stale.add(id);
      }
    }
    int known = all.size() - absent.size() - stale.size();
    progress.accept(known);
    inBatches(absent, this::load, known, progress);
    inBatches(stale, this::refresh, known + absent.size(), progress);
    Map<String, Answer> answers = new TreeMap<>();
    for (String id : all) {
      answers.put(id, answer(cache.find(id).orElseThrow()));
    }
    return answers;
  }

  /**
   * Does something with all, fifty at a time, and no more than {@value #AT_ONCE} times at once.
   *
   * @param progress is told how many are done
   */
  static <T> void inBatches(List<T> ids, Consumer<List<T>> load, int before, IntConsumer progress) {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Integer>> waiting = new ArrayList<>();
      for (int i = 0; i < ids.size(); i += WikibaseApi.BATCH) {
        List<T> batch = ids.subList(i, Math.min(i + WikibaseApi.BATCH, ids.size()));
        waiting.add(
            pool.submit(
                (Callable<Integer>)
                    () -> {
                      load.accept(batch);
                      return batch.size();
                    }));
      }
      int done = before;
      for (Future<Integer> batch : waiting) {
        done += result(batch);
        progress.accept(done);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static int result(Future<Integer> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for Wikidata", e);
    }
  }

  private void load(List<String> batch) {
    Map<String, JsonNode> found = api.entities(batch, reader.languages());
    List<EntityCache.Kept> kept = new ArrayList<>();
    for (String id : batch) {
      kept.add(kept(id, Optional.ofNullable(found.get(id))));
    }
    cache.keep(kept);
  }

  private EntityCache.Kept kept(String id, Optional<JsonNode> entity) {
    Optional<JsonNode> present = entity.filter(found -> !found.has("missing"));
    return new EntityCache.Kept(
        id,
        present.map(found -> found.path("lastrevid").asLong()).orElse(0L),
        clock.instant(),
        present.map(JsonNode::toString));
  }

  private void refresh(List<String> batch) {
    Map<String, Long> current = api.revisions(batch);
    List<String> changed = new ArrayList<>();
    List<EntityCache.Kept> unchanged = new ArrayList<>();
    for (String id : batch) {
      EntityCache.Kept kept = cache.find(id).orElseThrow();
      if (kept.json().isPresent() && Long.valueOf(kept.revision()).equals(current.get(id))) {
        unchanged.add(new EntityCache.Kept(id, kept.revision(), clock.instant(), kept.json()));
      } else {
        changed.add(id);
      }
    }
    cache.keep(unchanged);
    if (!changed.isEmpty()) {
      load(changed);
    }
  }

  private Answer answer(EntityCache.Kept kept) {
    Optional<Item> item = Optional.empty();
    if (kept.json().isPresent()) {
      try {
        item = reader.read(kept.json().get());
      } catch (IOException e) {
        LOG.warn("{} cannot be read: {}", kept.asked(), e.getMessage());
      }
    }
    return new Answer(kept.asked(), item, kept.json().isEmpty(), kept.retrieved());
  }
}
