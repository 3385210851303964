package org.dateline.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the line is to be set up.
 *
 * @param base where instances are named
 * @param text whether an article's text becomes part of its graph
 * @param lexicons files of a user's own that add to the lexicon
 * @param ontologies files of a user's own that add to the ontology
 * @param leastConfidence claims below it are left out, 0 to 1
 * @param careful whether a second parser is asked, and what both find is trusted more
 * @param gazetteer a gazetteer of the user's own, tables or an index
 */
public record PipelineOptions(
    String base,
    boolean text,
    List<Path> lexicons,
    List<Path> ontologies,
    double leastConfidence,
    boolean careful,
    Optional<Path> gazetteer) {
  public PipelineOptions {
    lexicons = List.copyOf(lexicons);
    ontologies = List.copyOf(ontologies);
  }
}
