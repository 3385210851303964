package org.dateline.wikidata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.bundle.BundledFolder;
import org.dateline.problem.UserMistake;

/** The queries of {@code data/wikidata/sync/}, one for each class of things to synchronize. */
final class SyncQueries {
  private static final String QUERY = ".rq";
  private static final Pattern AFTER = Pattern.compile("VALUES \\?after \\{[^}]*\\}");
  private static final Pattern SINCE = Pattern.compile("VALUES \\?since \\{[^}]*\\}");
  private static final Pattern LIMIT = Pattern.compile("LIMIT (\\d+)\\s*$");

  private final BundledFolder folder = new BundledFolder("wikidata/sync");
  private final int mostOnAPage;

  SyncQueries() {
    this(Integer.MAX_VALUE);
  }

  /**
   * @param mostOnAPage items on a page, where the query would have more
   */
  SyncQueries(int mostOnAPage) {
    this.mostOnAPage = mostOnAPage;
  }

  /** Names of the classes, sorted. */
  List<String> names() {
    return folder.names(QUERY).stream().map(name -> name.replace(QUERY, "")).toList();
  }

  /**
   * Checks names of classes; all of them where none is given.
   *
   * @throws UserMistake naming one that does not exist
   */
  List<String> expect(List<String> wanted) {
    List<String> known = names();
    Set<String> found = new LinkedHashSet<>(wanted.isEmpty() ? known : wanted);
    for (String name : found) {
      if (!known.contains(name)) {
        throw new UserMistake(
            "There is no class " + name + ".", "Choose among " + String.join(", ", known) + ".");
      }
    }
    return found.stream().sorted().toList();
  }

  /**
   * The query of a class, for one page.
   *
   * @param after IRI of the last item of the page before; empty for the first
   * @param since the year from which on offices count
   */
  String query(String name, String after, int since) {
    if (!after.matches("[^\"\\\\\\s]*")) {
      throw new IllegalArgumentException("not an IRI: " + after);
    }
    String text = folder.read(name + QUERY);
    String from = String.format(java.util.Locale.ROOT, "%04d-01-01T00:00:00Z", since);
    text =
        AFTER
            .matcher(text)
            .replaceFirst(Matcher.quoteReplacement("VALUES ?after { \"" + after + "\" }"));
    text = LIMIT.matcher(text).replaceFirst("LIMIT " + pageSize(name) + "\n");
    return SINCE
        .matcher(text)
        .replaceFirst(Matcher.quoteReplacement("VALUES ?since { \"" + from + "\"^^xsd:dateTime }"));
  }

  /** How many items a full page of a class has. */
  int pageSize(String name) {
    Matcher limit = LIMIT.matcher(folder.read(name + QUERY));
    if (!limit.find()) {
      throw new IllegalStateException(name + QUERY + " must end in LIMIT and a number");
    }
    return Math.min(mostOnAPage, Integer.parseInt(limit.group(1)));
  }
}
