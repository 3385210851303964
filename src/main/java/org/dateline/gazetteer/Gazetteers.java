package org.dateline.gazetteer;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.problem.UserMistake;

/** Opens the gazetteer that a user asks for. */
public final class Gazetteers {
  private Gazetteers() {}

  /**
   * The gazetteer of a folder, below the rows that travel with the program.
   *
   * @param folder tables, as {@code gazetteer sync} writes them, or an index, as {@code gazetteer
   *     index} makes it
   * @throws UserMistake where it holds neither
   */
  public static Gazetteer open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UserMistake(
          "There is no gazetteer " + folder + ".",
          "Make one: dateline gazetteer sync, or dateline gazetteer index.");
    }
    Gazetteer embedded = EmbeddedGazetteer.load();
    if (LuceneGazetteer.isIndex(folder)) {
      return new LayeredGazetteer(embedded, LuceneGazetteer.open(folder));
    }
    if (TableFolder.of(folder).names().isEmpty()) {
      throw new UserMistake(
          "The folder " + folder + " holds neither tables (.tsv) nor an index.",
          "Make one: dateline gazetteer sync, or dateline gazetteer index.");
    }
    return new LayeredGazetteer(embedded, EmbeddedGazetteer.load(folder, embedded));
  }
}
