package org.dateline.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One folder of the files that travel with the program, such as {@code queries}.
 *
 * <pre>{@code
 * BundledFolder lexicon = new BundledFolder("ontology/lexicon");
 * for (String name : lexicon.names(".ttl")) {
 *   try (InputStream in = lexicon.open(name)) { … }
 * }
 * }</pre>
 */
public final class BundledFolder {
  private final String path;

  /**
   * @param folder its path below the bundle, without slashes at its ends: {@code ontology/lexicon}
   */
  public BundledFolder(String folder) {
    this.path = "/dateline/" + folder;
  }

  /** The names of the files directly in it that end so, sorted. */
  public List<String> names(String suffix) {
    URL url = BundledFolder.class.getResource(path);
    if (url == null) {
      throw new IllegalStateException("not in the program's bundle: " + path);
    }
    try {
      if (!(url.openConnection() instanceof JarURLConnection jar)) {
        return list(Path.of(url.toURI()), suffix);
      }
      // By path, not by URI: the latter is registered JVM-wide and can be opened only once at a
      // time.
      Path file = Path.of(jar.getJarFileURL().toURI());
      try (FileSystem content = FileSystems.newFileSystem(file)) {
        return list(content.getPath(path), suffix);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> list(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .sorted()
          .toList();
    }
  }

  /** Opens a file of this folder, or of one below it. */
  public InputStream open(String name) {
    InputStream in = BundledFolder.class.getResourceAsStream(path + "/" + name);
    if (in == null) {
      throw new IllegalStateException("not in the program's bundle: " + path + "/" + name);
    }
    return in;
  }

  /** The whole of a file as text. */
  public String read(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file that are neither blank nor comments ({@code #}). */
  public List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
