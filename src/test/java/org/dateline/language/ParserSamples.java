package org.dateline.language;

import edu.stanford.nlp.ling.TaggedWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tagged sentences on which parsers are compared. */
final class ParserSamples {
  private ParserSamples() {}

  static List<List<TaggedWord>> tagged() {
    List<List<TaggedWord>> sentences = new ArrayList<>();
    for (String text : texts()) {
      for (ParsedSentence sentence : ParsedSentence.all(text)) {
        sentences.add(
            sentence.tokens().stream()
                .map(token -> new TaggedWord(token.text(), token.pos()))
                .toList());
      }
    }
    return sentences;
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(lines("parser-sentences.txt"));
    lines("time-cases.tsv").forEach(line -> texts.add(line.split("\t")[1]));
    return texts.stream().distinct().toList();
  }

  /** The lines of a test resource that are neither blank nor comments. */
  static List<String> lines(String resource) {
    InputStream in = ParserSamples.class.getResourceAsStream(resource);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> forms(List<TaggedWord> sentence) {
    return sentence.stream().map(TaggedWord::word).toList();
  }

  static List<String> tags(List<TaggedWord> sentence) {
    return sentence.stream().map(TaggedWord::tag).toList();
  }
}
