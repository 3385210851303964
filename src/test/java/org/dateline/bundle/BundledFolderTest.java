package org.dateline.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BundledFolderTest {
  private final BundledFolder lexicon = new BundledFolder("ontology/lexicon");

  @Test
  void namesTheFilesThatEndSo() {
    assertThat(lexicon.names(".md")).containsExactly("README.md");
  }

  @Test
  void readsAFile() {
    assertThat(lexicon.read("README.md")).startsWith("# The lexicon");
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> lexicon.open("nowhere.ttl"))
        .hasMessageContaining("/dateline/ontology/lexicon/nowhere.ttl");
  }
}
