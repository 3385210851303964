package org.dateline.article;

import java.util.Map;
import org.dateline.problem.BadArticle;
import org.dateline.problem.BadArticle.Code;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A text with, perhaps, a block of YAML between two lines of {@code ---} at its very start, as
 * Jekyll made customary.
 */
final class FrontMatter {
  private static final String FENCE = "---";

  /** YAML counts from 0 and has not seen the fence. */
  private static final int LINES_BEFORE = 2;

  private FrontMatter() {}

  /** Reads the block and the body behind it; a text without a block is all body. */
  static Article read(String text, Defaults defaults, String where) throws BadArticle {
    if (!isFence(line(text, 0))) {
      return new ArticleFields(Map.of(), where, Code.FRONT_MATTER).with(text, defaults);
    }
    int start = next(text, 0);
    for (int at = start; at < text.length(); at = next(text, at)) {
      if (isFence(line(text, at))) {
        Map<?, ?> fields = parse(text.substring(start, at), where);
        String body = text.substring(next(text, at));
        return new ArticleFields(fields, where, Code.FRONT_MATTER).with(body, defaults);
      }
    }
    throw new BadArticle(
        Code.FRONT_MATTER, where, "the front matter begins with --- and no second --- closes it");
  }

  private static Map<?, ?> parse(String yaml, String where) throws BadArticle {
    try {
      Object value = new Load(LoadSettings.builder().setLabel(where).build()).loadFromString(yaml);
      if (value == null) {
        return Map.of();
      }
      if (value instanceof Map<?, ?> map) {
        return map;
      }
    } catch (YamlEngineException e) {
      throw new BadArticle(Code.FRONT_MATTER, where, "the front matter is not YAML: " + problem(e));
    }
    throw new BadArticle(
        Code.FRONT_MATTER, where, "the front matter is not a list of \"key: value\" lines");
  }

  /** What is wrong and in which line of the file; a title with a colon is the usual cause. */
  private static String problem(YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
      int line = marked.getProblemMark().get().getLine() + LINES_BEFORE;
      return marked.getProblem()
          + " in line "
          + line
          + "; a value with a colon in it stands in quotes";
    }
    return e.getMessage().replaceAll("\\s+", " ").strip();
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  private static String line(String text, int from) {
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end);
  }

  private static int next(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
