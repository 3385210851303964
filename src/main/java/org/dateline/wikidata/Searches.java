package org.dateline.wikidata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Looks for names by the two searches of Wikidata: by the beginning of labels and aliases, and for
 * people by words, for a surname begins no name. What was found within a day is not asked for
 * again.
 */
final class Searches {
  private static final int LIMIT = 20;

  private final WikibaseApi api;
  private final EntityCache cache;
  private final Clock clock;

  /**
   * @param cache keeps answers under the name, as the ids that were found
   */
  Searches(WikibaseApi api, EntityCache cache, Clock clock) {
    this.api = api;
    this.cache = cache;
    this.clock = clock;
  }

  /**
   * Ids of what names may mean.
   *
   * @param language code of the language that they are written in
   * @param progress is told how many names are done
   */
  Set<String> find(Collection<SoughtName> names, String language, IntConsumer progress) {
    Instant oldest = clock.instant().minus(Items.FRESH);
    List<SoughtName> all = names.stream().distinct().toList();
    List<SoughtName> absent =
        all.stream()
            .filter(
                name ->
                    cache
                        .find(key(name, language))
                        .filter(kept -> !kept.retrieved().isBefore(oldest))
                        .isEmpty())
            .toList();
    Items.inBatches(absent, batch -> ask(batch, language), all.size() - absent.size(), progress);
    Set<String> ids = new TreeSet<>();
    for (SoughtName name : all) {
      cache
          .find(key(name, language))
          .flatMap(EntityCache.Kept::json)
          .ifPresent(found -> ids.addAll(List.of(found.split(" "))));
    }
    return ids;
  }

  private void ask(List<SoughtName> names, String language) {
    List<EntityCache.Kept> found = new ArrayList<>();
    for (SoughtName name : names) {
      Set<String> ids = new LinkedHashSet<>(api.search(name.name(), language, LIMIT));
      if (name.person()) {
        ids.addAll(api.searchPeople(name.name(), LIMIT));
      }
      Optional<String> line = Optional.of(String.join(" ", ids)).filter(text -> !text.isEmpty());
      found.add(new EntityCache.Kept(key(name, language), 0, clock.instant(), line));
    }
    cache.keep(found);
  }

  private static String key(SoughtName name, String language) {
    String kind = name.person() ? "person" : "any";
    return language + "/" + kind + "/" + URLEncoder.encode(name.name(), StandardCharsets.UTF_8);
  }
}
