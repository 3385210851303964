package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.bundle.BundledFolder;
import org.junit.jupiter.api.Test;

class LanguageCheckTest {
  private static final String FRENCH =
      "Le ministre a reçu mardi les ambassadeurs des deux pays. Il a parlé avec eux du blé, des"
          + " ports et du prix du pain. Les discussions reprendront la semaine prochaine à Oslo, où"
          + " une délégation plus large est attendue par le gouvernement norvégien.";

  private final LanguageCheck check = new LanguageCheck(new BundledFolder("language"));

  @Test
  void englishIsNotForeign() {
    String text =
        "The minister received the ambassadors of the two countries on Tuesday and spoke with them"
            + " about wheat, ports and the price of bread. The talks will go on next week in Oslo,"
            + " where a larger delegation is expected by the government of Norway.";
    assertThat(check.findForeign(text, "en")).isEmpty();
    assertThat(check.findForeign(text, "fr")).isEmpty();
  }

  @Test
  void anotherLanguageIsNamed() {
    assertThat(check.findForeign(FRENCH, "en")).contains("French");
    assertThat(
            check.findForeign(
                ("部长星期二会见了两国大使，并与他们讨论了小麦、港口和面包价格。会谈将于下周在奥斯陆继续举行，" + "届时预计将有更大的代表团出席。挪威政府表示欢迎。")
                    .repeat(4),
                "en"))
        .contains("Chinese");
  }

  @Test
  void aShortTextIsTakenForWhatItDeclares() {
    String brief = FRENCH.substring(0, 60);
    assertThat(check.findForeign(brief, "en")).isEmpty();
    assertThat(check.findForeign(brief, "fr-CA")).contains("French");
  }

  @Test
  void aListOfNamesIsNotTakenForAnotherLanguage() {
    assertThat(check.findForeign("Oslo, Cairo, Nairobi, ".repeat(50), "en")).isEmpty();
  }

  @Test
  void figuresAreNoLanguage() {
    assertThat(check.findForeign("12 345 ".repeat(60), "en")).isEmpty();
  }
}
