package org.dateline.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.gazetteer.Entry;

/**
 * How a gazetteer differs from the one before, a line each: {@code + Q1 new}, {@code - Q2 gone},
 * {@code ~ Q3 label: old → new}.
 */
final class GazetteerChanges {
  private final List<String> lines = new ArrayList<>();
  private int added;
  private int removed;
  private int changed;

  GazetteerChanges(Map<String, Entry> before, Map<String, Entry> after) {
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (String id : ids) {
      Entry old = before.get(id);
      Entry now = after.get(id);
      if (old == null && now != null) {
        added++;
        lines.add("+ " + id + " " + now.label());
      } else if (old != null && now == null) {
        removed++;
        lines.add("- " + id + " " + old.label());
      } else if (old != null && now != null && !old.equals(now)) {
        changed++;
        compare(old, now);
      }
    }
  }

  private void compare(Entry old, Entry now) {
    compare("label", Entry::label, old, now);
    compare("type", Entry::type, old, now);
    compare("aliases", Entry::aliases, old, now);
    compare("demonyms", Entry::demonyms, old, now);
    compare("country", entry -> entry.country().orElse(""), old, now);
    compare("stands_for", entry -> entry.standsFor().orElse(""), old, now);
    compare("offices", Entry::offices, old, now);
    compare("prior", Entry::prior, old, now);
    compare("coordinates", entry -> List.of(entry.latitude(), entry.longitude()), old, now);
  }

  private void compare(String what, Function<Entry, Object> part, Entry old, Entry now) {
    Object before = part.apply(old);
    Object after = part.apply(now);
    if (!before.equals(after)) {
      lines.add("~ " + now.id() + " " + what + ": " + before + " → " + after);
    }
  }

  List<String> lines() {
    return lines;
  }

  int added() {
    return added;
  }

  int removed() {
    return removed;
  }

  int changed() {
    return changed;
  }
}
