package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.bundle.BundledFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingCopyTest {
  private static final HtmlEntities ENTITIES = new HtmlEntities(new BundledFolder("language"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Q&amp;A,Q&A",
        "Oslo&rsquo;s,Oslo’s",
        "Oslo&#8217;s,Oslo’s",
        "Oslo&#x2019;s,Oslo’s",
        "Oslo&amp;#8217;s,Oslo’s",
        "Oslo&nosuch;s,Oslo&nosuch;s",
        "R&D; and,R&D; and",
        "&#55357;,&#55357;",
        "It ended.The envoys left,It ended. The envoys left",
        "It ended.”The envoys left,It ended.” The envoys left",
        "at www.example.Org/a and b,at www.example.Org/a and b",
        "the U.S.Army,the U.S.Army",
        "worth 3.5m,worth 3.5m",
      })
  void readsAs(String written, String read) {
    assertThat(ReadingCopy.of(written, ENTITIES).text()).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({"0d0a,0a", "0d,0a", "2028,0a", "a0,20", "9,20", "ad,''", "200b,''", "d83d,fffd"})
  void invisibleCharactersBecomePlain(String written, String read) {
    assertThat(ReadingCopy.of("a" + decode(written) + "b", ENTITIES).text())
        .isEqualTo("a" + decode(read) + "b");
  }

  private static String decode(String hexadecimal) {
    if (hexadecimal.equals("0d0a")) {
      return "\r\n";
    }
    return hexadecimal.isEmpty() ? "" : String.valueOf((char) Integer.parseInt(hexadecimal, 16));
  }

  @ParameterizedTest
  @CsvSource({"AT&amp;T,AT&T,AT&amp;T", "Os\u00ADlo,Oslo,Os\u00ADlo", "it.The,The,The"})
  void leadsBackToTheOriginal(String original, String word, String written) {
    ReadingCopy copy = ReadingCopy.of("met " + original + " today", ENTITIES);
    int start = copy.text().indexOf(word);
    assertThat(copy.original(start, start + word.length()).of("met " + original + " today"))
        .isEqualTo(written);
  }

  @Property
  void placesNeverGoBackwards(@ForAll String text) {
    ReadingCopy copy = ReadingCopy.of(text, ENTITIES);
    int last = 0;
    for (int i = 0; i < copy.text().length(); i++) {
      Span span = copy.original(i, i + 1);
      assertThat(span.end()).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(text.length());
      last = span.start();
    }
  }
}
