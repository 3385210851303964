package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.language.CalendarDate;
import org.dateline.language.Span;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Span FIRST = new Span(0, 40);
  private static final Claim STRIKE = claim("Assault", FIRST, Modality.ASSERTED, "RUS", "UKR");

  private final Agreement agreement = Agreement.load();

  @Test
  void theSameClaimInBothReadingsAgrees() {
    Claim again = claim("Assault", new Span(10, 30), Modality.ASSERTED, "RUS", "UKR");
    assertThat(Agreement.level(STRIKE, List.of(again))).isEqualTo(Agreement.Level.FULL);
  }

  @Test
  void anotherFillerStatusOrDateAgreesInPart() {
    assertThat(level(claim("Assault", FIRST, Modality.ASSERTED, "UKR", "RUS")))
        .isEqualTo(Agreement.Level.PART);
    assertThat(level(claim("Assault", FIRST, Modality.PLANNED, "RUS", "UKR")))
        .isEqualTo(Agreement.Level.PART);
    Claim dated =
        new Claim(
            0,
            "Assault",
            STRIKE.roles(),
            Optional.of(new CalendarDate.Year(2022)),
            Optional.empty(),
            Modality.ASSERTED,
            Optional.empty(),
            List.of(FIRST),
            1,
            Map.of("base", 1.0));
    assertThat(level(dated)).isEqualTo(Agreement.Level.PART);
  }

  @Test
  void anotherClassOrAnotherSentenceDoesNotAgree() {
    assertThat(level(claim("Accuse", FIRST, Modality.ASSERTED, "RUS", "UKR")))
        .isEqualTo(Agreement.Level.NONE);
    assertThat(level(claim("Assault", new Span(40, 80), Modality.ASSERTED, "RUS", "UKR")))
        .isEqualTo(Agreement.Level.NONE);
    assertThat(Agreement.level(STRIKE, List.of())).isEqualTo(Agreement.Level.NONE);
  }

  @Test
  void whereATopicEndsIsNoDisagreement() {
    List<Role> longer = new ArrayList<>(STRIKE.roles());
    longer.add(new Role("topic", new Filler.Words("the ports")));
    Claim other =
        new Claim(
            3,
            "Assault",
            longer,
            Optional.empty(),
            Optional.empty(),
            Modality.ASSERTED,
            Optional.empty(),
            List.of(FIRST),
            0.5,
            Map.of("base", 1.0));
    assertThat(level(other)).isEqualTo(Agreement.Level.FULL);
  }

  @Test
  void whatBothFindIsSurerThanWhatOneFinds() {
    double before = Confidence.probability(STRIKE.signals().get("base"));
    double both = weighed(List.of(STRIKE));
    double part = weighed(List.of(claim("Assault", FIRST, Modality.ASSERTED, "UKR", "RUS")));
    double alone = weighed(List.of());
    assertThat(List.of(alone, part, before, both)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theSignalCanBeSeen() {
    Claim weighed = agreement.weigh(List.of(STRIKE), List.of()).get(0);
    assertThat(weighed.signals()).containsOnlyKeys("base", "second parser silent");
    assertThat(weighed.roles()).isEqualTo(STRIKE.roles());
  }

  private double weighed(List<Claim> second) {
    return agreement.weigh(List.of(STRIKE), second).get(0).confidence();
  }

  private static Agreement.Level level(Claim other) {
    return Agreement.level(STRIKE, List.of(other));
  }

  private static Claim claim(
      String type, Span evidence, Modality modality, String actor, String target) {
    return new Claim(
        0,
        type,
        List.of(
            new Role("actor", new Filler.Entity(actor)),
            new Role("target", new Filler.Entity(target))),
        Optional.empty(),
        Optional.empty(),
        modality,
        Optional.empty(),
        List.of(evidence),
        1,
        Map.of("base", 1.0));
  }
}
