package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.bundle.BundledFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruecaserTest {
  private final Truecaser truecaser =
      new Truecaser(new WordList(new BundledFolder("language"), "english-function-words.txt"));

  @ParameterizedTest
  @CsvSource({
    "ENVOYS MEET McLEAN IN OSLO,Envoys Meet McLean in Oslo",
    "ENVOYS DISCUSS GRAIN WITH MCLEAN,Envoys Discuss grain with McLean",
    "EU AND WHO SEND ENVOYS,EU and WHO Send envoys",
    "Envoys Discuss Grain With EU,Envoys Discuss grain with EU",
    "The Port Is Shut,The port is Shut",
  })
  void headlinesTakeTheCaseOfTheRunningText(String headline, String expected) {
    Truecaser.Casing casing = new Truecaser.Casing();
    casing.learn(tokens("All envoys spoke of grain and a port with Ann McLean of the WHO."));
    List<CoreLabel> tokens = tokens(headline);
    truecaser.normalise(tokens, Truecaser.isCapitals(tokens), casing);
    assertThat(tokens).extracting(CoreLabel::word).containsExactly(expected.split(" "));
  }

  private static List<CoreLabel> tokens(String text) {
    return Tokenizer.tokens(text, 0, text.length());
  }
}
