package org.dateline.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.bundle.BundledFolder;
import org.dateline.problem.UserMistake;

/** Where tables are read from. */
interface TableFolder {
  String TABLE = ".tsv";

  /** Names of the tables, sorted. */
  List<String> names();

  /** The text of a table. */
  String read(String name);

  /** The tables that travel with the program. */
  static TableFolder of(BundledFolder folder) {
    return new TableFolder() {
      @Override
      public List<String> names() {
        return folder.names(TABLE);
      }

      @Override
      public String read(String name) {
        return folder.read(name);
      }
    };
  }

  /** Tables on this machine. */
  static TableFolder of(Path folder) {
    return new TableFolder() {
      @Override
      public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
          return files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(TABLE))
              .sorted()
              .toList();
        } catch (IOException e) {
          throw unreadable(folder, e);
        }
      }

      @Override
      public String read(String name) {
        try {
          return Files.readString(folder.resolve(name));
        } catch (IOException e) {
          throw unreadable(folder.resolve(name), e);
        }
      }
    };
  }

  private static UserMistake unreadable(Path path, IOException cause) {
    return new UserMistake(
        "The gazetteer " + path + " cannot be read: " + cause + ".",
        "Check its path and permissions.",
        cause);
  }
}
