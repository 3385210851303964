package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameClaimReaderTest {
  @Test
  void theSameTextGivesTheSameClaims() {
    String text = "Lula met Petro in Bogotá on Tuesday. Chile, Peru and Bolivia held talks.";
    assertThat(Reading.read(text)).isEqualTo(Reading.read(text));
  }

  @Test
  void idsAreThePlacesInTheList() {
    List<Claim> claims =
        Reading.read("Lavrov said that Turkey attacked Syria. Kenya invaded Somalia.");
    assertThat(claims).extracting(Claim::id).containsExactly(0, 1, 2);
  }

  @Test
  void theEvidenceIsTheSentenceThatSaysIt() {
    String text = "Rain fell in Rome. Kenya invaded Somalia.";
    assertThat(evidence(text, Reading.read(text).get(0))).containsExactly("Kenya invaded Somalia.");
  }

  @Test
  void anEventToldTwiceHasTheEvidenceOfBoth() {
    String text = "Macron met Scholz on Monday. The meeting took place in Berlin.";
    assertThat(evidence(text, Reading.read(text).get(0)))
        .containsExactly("Macron met Scholz on Monday.", "The meeting took place in Berlin.");
  }

  @Test
  void aQuoteThatGoesOnIsPartOfItsStatement() {
    List<Claim> claims =
        Reading.read("\"The door is open,\" Erdogan said. \"All who want peace may come in.\"");
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).fillers("quote")).hasSize(2);
  }

  @Test
  void aTraceSaysWhatFilledEachRole() {
    assertThat(Reading.explain("Kenya invaded Somalia."))
        .contains(
            new MatchTrace(
                0,
                "invaded",
                "invade-v",
                true,
                List.of("subject \"Kenya\" fills actor", "object \"Somalia\" fills target")));
  }

  @Test
  void aTraceSaysWhyAnEntryDidNotFire() {
    assertThat(Reading.explain("Kenya severed the cable."))
        .anyMatch(
            trace ->
                trace.entry().equals("sever-v")
                    && !trace.fired()
                    && trace.notes().get(0).startsWith("it requires [object]"));
  }

  private static List<String> evidence(String text, Claim claim) {
    return claim.evidence().stream().map(span -> span.of(text)).toList();
  }
}
