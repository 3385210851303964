package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void anEmojiIsOne() {
    CodePoints points = new CodePoints("ab😀cd");
    assertThat(points.before(2)).isEqualTo(2);
    assertThat(points.before(4)).isEqualTo(3);
    assertThat(points.before(6)).isEqualTo(5);
  }

  @Test
  void contextIsNeverCutThroughACharacter() {
    CodePoints points = new CodePoints("x😀😀y😀😀z");
    assertThat(points.leading(5, 2)).isEqualTo("😀😀");
    assertThat(points.trailing(6, 2)).isEqualTo("😀😀");
  }

  @Test
  void contextEndsWithTheText() {
    CodePoints points = new CodePoints("abc");
    assertThat(points.leading(1, 32)).isEqualTo("a");
    assertThat(points.trailing(2, 32)).isEqualTo("c");
  }

  @Property
  void countsAsJavaDoes(@ForAll String text) {
    CodePoints points = new CodePoints(text);
    for (int unit = 0; unit <= text.length(); unit++) {
      boolean inside =
          unit > 0
              && unit < text.length()
              && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
      if (!inside) {
        assertThat(points.before(unit)).isEqualTo(text.codePointCount(0, unit));
      }
    }
  }
}
