package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.graph.Ontology;
import org.dateline.problem.UserMistake;

/** A folder of gold and a folder of articles, brought together by the stems of their files. */
public final class GoldSet {
  private static final String GOLD = ".ttl";
  private static final List<String> ARTICLES = List.of(".txt", ".md", ".text", ".json");

  private final List<GoldArticle> articles;

  private GoldSet(List<GoldArticle> articles) {
    this.articles = List.copyOf(articles);
  }

  /**
   * Reads all gold of a folder.
   *
   * @param gold holds one Turtle file for each article
   * @param articles holds an article of the same stem for each of them; others are left out
   * @param ontology declares the classes and roles that the gold may use
   * @throws UserMistake where a folder is not there or holds no gold, where a gold has no article,
   *     or is not of the form
   */
  public static GoldSet read(Path gold, Path articles, Ontology ontology) {
    TreeMap<String, Path> texts = new TreeMap<>();
    for (String ending : ARTICLES) {
      texts.putAll(files(articles, ending));
    }
    List<GoldArticle> found = new ArrayList<>();
    files(gold, GOLD)
        .forEach(
            (stem, file) -> {
              Path text = texts.get(stem);
              if (text == null) {
                throw new UserMistake(
                    "There is no article for the gold " + file + ".",
                    "Put " + stem + ".txt into " + articles + ", or name another folder.");
              }
              found.add(new GoldArticle(stem, file, text, GoldReader.read(file, ontology)));
            });
    if (found.isEmpty()) {
      throw new UserMistake(
          "The folder " + gold + " holds no gold.",
          "Gold is Turtle, one file for each article, and ends in " + GOLD + ".");
    }
    return new GoldSet(found);
  }

  /** How many articles there are. */
  public int size() {
    return articles.size();
  }

  List<GoldArticle> articles() {
    return articles;
  }

  private static TreeMap<String, Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      throw new UserMistake("There is no folder " + folder + ".", "Check the path.");
    }
    TreeMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(
          file -> {
            String name = file.getFileName().toString();
            if (name.endsWith(ending) && !name.startsWith(".")) {
              files.put(name.substring(0, name.length() - ending.length()), file);
            }
          });
      return files;
    } catch (IOException e) {
      throw new UserMistake(
          "The folder " + folder + " cannot be read.", "Check its permissions.", e);
    }
  }
}
