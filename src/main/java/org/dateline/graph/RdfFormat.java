package org.dateline.graph;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.dateline.problem.UserMistake;

/** The RDF formats that are read and written. */
public enum RdfFormat {
  TURTLE("turtle", Lang.TURTLE, false, "ttl"),
  NTRIPLES("ntriples", Lang.NTRIPLES, false, "nt"),
  NQUADS("nquads", Lang.NQUADS, true, "nq"),
  TRIG("trig", Lang.TRIG, true, "trig"),
  JSONLD("jsonld", Lang.JSONLD, true, "jsonld"),
  RDFXML("rdfxml", Lang.RDFXML, false, "rdf", "owl");

  private static final String GZIP = ".gz";

  private final String label;
  private final Lang lang;
  private final boolean quads;
  private final List<String> extensions;

  RdfFormat(String label, Lang lang, boolean quads, String... extensions) {
    this.label = label;
    this.lang = lang;
    this.quads = quads;
    this.extensions = List.of(extensions);
  }

  /** The name by which it is asked for: {@code turtle}. */
  public String label() {
    return label;
  }

  /** Its name in Jena. */
  public Lang lang() {
    return lang;
  }

  /** Whether it keeps named graphs apart; the others merge them. */
  public boolean hasQuads() {
    return quads;
  }

  /** Whether a graph is a list of lines, which can be written as they come. */
  public boolean isLines() {
    return this == NTRIPLES || this == NQUADS;
  }

  /** Its usual file extension, without the dot. */
  public String extension() {
    return extensions.get(0);
  }

  /**
   * The format of a name or file extension, in any case.
   *
   * @param others names of formats that the caller knows beside these
   * @throws UserMistake that lists the known ones
   */
  public static RdfFormat expectName(String name, String... others) {
    return find(name)
        .orElseThrow(() -> unknown("'" + name + "' is no RDF format that is known.", others));
  }

  /**
   * The format of a file by its extension; {@code .gz} after it is passed over.
   *
   * @throws UserMistake that lists the known ones
   */
  public static RdfFormat expectFile(Path file) {
    return findFile(file)
        .orElseThrow(() -> unknown("The name of " + file + " tells no RDF format."));
  }

  /** The format of a file by its extension; empty where it tells none. */
  public static Optional<RdfFormat> findFile(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String bare = isGzip(file) ? name.substring(0, name.length() - GZIP.length()) : name;
    int dot = bare.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : find(bare.substring(dot + 1));
  }

  /** Whether a file's name says that it is compressed. */
  public static boolean isGzip(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  private static Optional<RdfFormat> find(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.label.equals(plain) || format.extensions.contains(plain))
        .findFirst();
  }

  private static UserMistake unknown(String message, String... others) {
    String known =
        Stream.concat(
                Arrays.stream(values())
                    .map(format -> format.label + " (." + format.extension() + ")"),
                Arrays.stream(others))
            .collect(Collectors.joining(", "));
    return new UserMistake(message, "Known are " + known + ".");
  }
}
