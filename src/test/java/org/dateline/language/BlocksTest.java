package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.bundle.BundledFolder;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private static final Blocks BLOCKS = new Blocks(new BundledFolder("language"));

  private static List<String> cut(String text) {
    return cut(text, Optional.empty());
  }

  private static List<String> cut(String text, Optional<String> headline) {
    return BLOCKS.of(text, headline).stream()
        .map(b -> b.paragraph() + " " + b.kind() + " " + text.substring(b.start(), b.end()))
        .toList();
  }

  @Test
  void aShortFirstParagraphWithoutFullStopIsTheHeadline() {
    assertThat(cut("Envoys meet in Oslo\n\nThe envoys met on Monday."))
        .containsExactly("0 HEADLINE Envoys meet in Oslo", "1 BODY The envoys met on Monday.");
  }

  @Test
  void theHeadlineMayAskAndStandOnTheLineAboveTheText() {
    assertThat(cut("Will envoys meet?\nThey will meet on Monday.\nNo place was named."))
        .containsExactly(
            "0 HEADLINE Will envoys meet?",
            "1 BODY They will meet on Monday.",
            "2 BODY No place was named.");
  }

  @Test
  void theHeadlineThatTheArticleGivesMayEndInAFullStop() {
    assertThat(cut("The envoys met.\n\nIt was a cold day.", Optional.of("The Envoys Met")))
        .first()
        .isEqualTo("0 HEADLINE The envoys met.");
  }

  @Test
  void aLoneLineIsRunningText() {
    assertThat(cut("The envoys met in Oslo")).containsExactly("0 BODY The envoys met in Oslo");
  }

  @Test
  void aShortParagraphWithoutFullStopBetweenOthersIsAHeading() {
    assertThat(cut("The envoys met.\n\nA long road\n\nThey will meet again.\n\nNo date is set"))
        .containsExactly(
            "0 BODY The envoys met.",
            "1 HEADING A long road",
            "2 BODY They will meet again.",
            "3 BODY No date is set");
  }

  @Test
  void aTextThatSeldomUsesFullStopsHasNoHeadings() {
    assertThat(cut("News\n\nKenya sends aid\n\nEgypt opens port\n\nGhana votes"))
        .containsExactly(
            "0 HEADLINE News",
            "1 BODY Kenya sends aid",
            "2 BODY Egypt opens port",
            "3 BODY Ghana votes");
  }

  @Test
  void linesWrappedAtAFixedWidthAreJoined() {
    assertThat(
            cut(
                "Envoys meet in Oslo\n\n"
                    + "The envoys of the two countries met in Oslo on Monday\n"
                    + "and spoke of grain, ports and the way in which ships\n"
                    + "may pass. They will meet again.\n"
                    + "No date has been set for the next round of these talks\n"
                    + "between them."))
        .containsExactly(
            "0 HEADLINE Envoys meet in Oslo",
            "1 BODY The envoys of the two countries met in Oslo on Monday\nand spoke of grain, ports"
                + " and the way in which ships\nmay pass. They will meet again.",
            "2 BODY No date has been set for the next round of these talks\nbetween them.");
  }

  @Test
  void itemsOfAListAreParagraphsWithoutTheirMarkers() {
    assertThat(cut("They agreed on this:\n- Kenya sends ships.\n• Egypt opens ports\n2. All pay."))
        .containsExactly(
            "0 BODY They agreed on this:",
            "1 BODY Kenya sends ships.",
            "2 BODY Egypt opens ports",
            "3 BODY All pay.");
  }

  @Test
  void bylinesCreditsAndTimesStandApart() {
    assertThat(
            cut(
                "Envoys meet\n\nBy ANN LEE and Jo Roe, Staff Writers\n\nUpdated: May 3, 2021\n\n"
                    + "14:05 GMT - The envoys arrive.\n\nBy Friday the envoys had left.\n\n"
                    + "(Reporting by Ann Lee in Oslo; editing by Jo Roe)"))
        .containsExactly(
            "0 HEADLINE Envoys meet",
            "1 BYLINE By ANN LEE and Jo Roe, Staff Writers",
            "2 BYLINE Updated: May 3, 2021",
            "3 BYLINE 14:05 GMT - ",
            "3 BODY The envoys arrive.",
            "4 BODY By Friday the envoys had left.",
            "5 BYLINE (Reporting by Ann Lee in Oslo; editing by Jo Roe)");
  }

  @Test
  void labelsInCapitalsAreNoPartOfTheSentence() {
    assertThat(
            cut("BREAKING: Envoys meet\n\nFILE PHOTO: An envoy arrives.\n\nNATO - the alliance."))
        .containsExactly(
            "0 BYLINE BREAKING: ",
            "0 HEADLINE Envoys meet",
            "1 BYLINE FILE PHOTO: ",
            "1 BODY An envoy arrives.",
            "2 BODY NATO - the alliance.");
  }

  @Test
  void aDatelineSharesTheParagraphOfItsStory() {
    assertThat(cut("OSLO, Norway (AP) — The envoys met."))
        .containsExactly("0 DATELINE OSLO, Norway (AP)", "0 BODY The envoys met.");
  }

  @Property
  void blocksAreInOrderAndHoldWords(@ForAll String text) {
    int last = 0;
    for (Block block : BLOCKS.of(text, Optional.empty())) {
      assertThat(block.start()).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(block.start(), block.end())).isNotBlank();
      last = block.end();
    }
  }
}
