package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.problem.BadArticle;

class FrontMatterPropertyTest {
  @Property
  void textWithoutAFenceIsAllBody(@ForAll String text) throws BadArticle {
    String plain = "x" + text;
    assertThat(FrontMatter.read(plain, Defaults.NONE, "-").text()).isEqualTo(plain);
  }

  @Property
  void whateverStandsInAFencedBlockIsReadOrRefusedByCode(@ForAll String block) {
    try {
      FrontMatter.read("---\n" + block + "\n---\nBody.", Defaults.NONE, "-");
    } catch (BadArticle problem) {
      assertThat(problem.code()).isIn(BadArticle.Code.FRONT_MATTER, BadArticle.Code.DATE);
    }
  }
}
