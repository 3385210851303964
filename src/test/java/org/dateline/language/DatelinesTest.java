package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.bundle.BundledFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private static final Datelines DATELINES = new Datelines(new BundledFolder("language"));

  private static Optional<String> cut(String text, boolean opening) {
    return DATELINES
        .find(text, 0, text.length(), opening)
        .map(d -> text.substring(0, d.end()) + "|" + text.substring(d.story()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "OSLO, Norway (AP) — Talks began.;OSLO, Norway (AP)|Talks began.",
        "TASHKENT, Sept 15 (Agency) — Talks began.;TASHKENT, Sept 15 (Agency)|Talks began.",
        "WASHINGTON (AP) - Talks began.;WASHINGTON (AP)|Talks began.",
        "NEW YORK, May 3 (Xinhua) -- Talks began.;NEW YORK, May 3 (Xinhua)|Talks began.",
        "Nairobi (Reuters) - Talks began.;Nairobi (Reuters)|Talks began.",
        "Nairobi (CNN)Talks began.;Nairobi (CNN)|Talks began.",
        "(Reuters) - Talks began.;(Reuters)|Talks began.",
        "MOSCOW, May 3. /TASS/. Talks began.;MOSCOW, May 3. /TASS/|Talks began.",
        "Geneva, 3 May 2021 – Talks began.;Geneva, 3 May 2021|Talks began.",
        "St. John's, Antigua, May 3 (AP) — Talks began.;St. John's, Antigua, May 3 (AP)|Talks began.",
        "KYIV — Talks began.;KYIV|Talks began.",
        "KYIV — “Talks began.”;KYIV|“Talks began.”",
        "ISLAMABAD: Talks began.;ISLAMABAD|Talks began.",
        "Rio de Janeiro, May 3 (EFE).- Talks began.;Rio de Janeiro, May 3 (EFE)|Talks began.",
      })
  void stopsWhereTheStoryStarts(String text, String cut) {
    assertThat(cut(text, true)).contains(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance of 32 states — met.",
        "Lagarde – who chairs the bank – spoke.",
        "Ann Lee (D-Ohio) — a senator — spoke.",
        "Oslo: Talks began.",
        "The minister (above) - who is ill - stayed.",
        "In May 2021 - a cold month - talks began.",
        "He said on Monday: Talks began.",
        "Talks began.",
      })
  void leavesSentencesWhole(String text) {
    assertThat(cut(text, true)).isEmpty();
  }

  @Test
  void aPlaceInCapitalsIsEnoughOnlyAtTheOpening() {
    assertThat(cut("KYIV — Talks began.", false)).isEmpty();
  }
}
