package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final String TEXT = "Oslo warned Bergen. Bergen met Turku and Lund.";
  private static final RoleValue OSLO = new RoleValue("actor", new GoldValue.Item("Q1"));
  private static final RoleValue BERGEN = new RoleValue("target", new GoldValue.Item("Q2"));
  private static final RoleValue ANY_TOPIC = new RoleValue("topic", new GoldValue.Anything());

  @Test
  void aFactWithAllRolesRightIsStrictlyRight() {
    Evaluation result =
        score(
            List.of(warning(false)), found("Threaten", role("actor", "Q1"), role("target", "Q2")));
    for (Strength strength : Strength.values()) {
      assertThat(result.overall().f1(strength)).isEqualTo(1);
    }
  }

  @Test
  void aFactWithOneRoleRightAndOneLackingHasNoWrongContent() {
    Evaluation result = score(List.of(warning(false)), found("Threaten", role("actor", "Q1")));
    assertThat(result.overall().precision(Strength.CLEAN)).isEqualTo(1);
    assertThat(result.overall().precision(Strength.STRICT)).isZero();
  }

  @Test
  void aValueBeyondTheGoldIsWrongContent() {
    Evaluation result =
        score(List.of(warning(false)), found("Threaten", role("actor", "Q1"), role("place", "Q9")));
    assertThat(result.overall().recall(Strength.EVENT)).isEqualTo(1);
    assertThat(result.overall().precision(Strength.CLEAN)).isZero();
  }

  @Test
  void aValueThatMayBeThereIsNot() {
    Evaluation result =
        score(List.of(warning(false)), found("Threaten", role("actor", "Q1"), words("topic", "x")));
    assertThat(result.overall().precision(Strength.CLEAN)).isEqualTo(1);
  }

  @Test
  void anotherModalityIsWrongContent() {
    FoundFact planned = found("Threaten", "Planned", 0, 19, role("actor", "Q1"));
    Evaluation result = score(List.of(warning(false)), planned);
    assertThat(result.overall().recall(Strength.EVENT)).isEqualTo(1);
    assertThat(result.overall().recall(Strength.CLEAN)).isZero();
  }

  @Test
  void anotherClassIsAnotherFactUnlessTheGoldNamesIt() {
    assertThat(missed(found("Accuse", role("actor", "Q1")))).isEqualTo(1);
    assertThat(missed(found("Request", role("actor", "Q1")))).isZero();
  }

  @Test
  void noRoleRightIsAnotherFact() {
    assertThat(missed(found("Threaten", role("actor", "Q2")))).isEqualTo(1);
  }

  @Test
  void otherWordsSayAnotherFact() {
    assertThat(missed(found("Threaten", "Asserted", 20, 46, role("actor", "Q1")))).isEqualTo(1);
  }

  @Test
  void aFactBeyondTheGoldCostsPrecision() {
    Evaluation result =
        score(
            List.of(warning(false)),
            found("Threaten", role("actor", "Q1"), role("target", "Q2")),
            found("Accuse", role("actor", "Q1")));
    assertThat(result.overall().precision(Strength.STRICT)).isEqualTo(0.5);
    assertThat(result.byType().get("Accuse").precision(Strength.EVENT)).isZero();
  }

  @Test
  void aFactStatedAgainIsCountedAndCostsNothing() {
    FoundFact once = found("Threaten", role("actor", "Q1"), role("target", "Q2"));
    FoundFact again = found("Threaten", role("actor", "Q1"));
    Evaluation result = score(List.of(warning(false)), again, once);
    assertThat(result.overall().duplicates()).isEqualTo(1);
    assertThat(result.overall().precision(Strength.STRICT)).isEqualTo(1);
  }

  @Test
  void aFactStatedAgainWithSomethingWrongIsBeyondTheGold() {
    FoundFact once = found("Threaten", role("actor", "Q1"), role("target", "Q2"));
    FoundFact again = found("Threaten", role("actor", "Q1"), role("target", "Q7"));
    assertThat(score(List.of(warning(false)), once, again).overall().precision(Strength.EVENT))
        .isEqualTo(0.5);
  }

  @Test
  void theBestPairIsTakenFirst() {
    GoldFact other =
        new GoldFact(
            "Threaten",
            Set.of(),
            false,
            "warned Bergen",
            List.of(OSLO, new RoleValue("target", new GoldValue.Item("Q3"))),
            List.of(),
            Set.of("Asserted"));
    Evaluation result =
        score(
            List.of(other, warning(false)),
            found("Threaten", role("actor", "Q1"), role("target", "Q2")),
            found("Threaten", role("actor", "Q1"), role("target", "Q3")));
    assertThat(result.overall().f1(Strength.STRICT)).isEqualTo(1);
  }

  @Test
  void anOptionalFactIsNeitherRewardedNorPunished() {
    GoldFact optional = warning(true);
    assertThat(score(List.of(optional)).overall()).isEqualTo(Figures.NONE);
    Figures stated = score(List.of(optional), found("Threaten", role("actor", "Q1"))).overall();
    assertThat(stated.asked()).isZero();
    assertThat(stated.stated().get(Strength.STRICT)).isZero();
  }

  @Test
  void anOptionalFactWithSomethingWrongIsNotFreeOfIt() {
    Figures stated =
        score(List.of(warning(true)), found("Threaten", role("actor", "Q1"), role("place", "Q9")))
            .overall();
    assertThat(stated.precision(Strength.EVENT)).isEqualTo(1);
    assertThat(stated.precision(Strength.CLEAN)).isZero();
  }

  @Test
  void aGroupIsWhomItRepresentsAndWhatItIsCalled() {
    FoundValue soldiers = new FoundValue(Set.of("Q1"), List.of("Twenty soldiers of Oslo"));
    assertThat(new GoldValue.Item("Q1").accepts(soldiers)).isTrue();
    assertThat(new GoldValue.Words("SOLDIERS of").accepts(soldiers)).isTrue();
    assertThat(new GoldValue.Words("sailors").accepts(soldiers)).isFalse();
  }

  @Test
  void aQuotationMayBeToldAsTheGist() {
    GoldFact said =
        new GoldFact(
            "Statement",
            Set.of(),
            false,
            "Oslo warned",
            List.of(new RoleValue("quote", new GoldValue.Words("no further"))),
            List.of(),
            Set.of("Asserted"));
    FoundFact found =
        found("Statement", words("quote", "No further"), words("content", "No further"));
    assertThat(score(List.of(said), found).overall().f1(Strength.STRICT)).isEqualTo(1);
  }

  @Test
  void goldWhoseWordsAreNotInTheArticleIsAMistake() {
    GoldFact gold =
        new GoldFact(
            "Visit", Set.of(), false, "flew home", List.of(), List.of(), Set.of("Asserted"));
    assertThatThrownBy(() -> score(List.of(gold)))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("\"flew home\" does not stand in a.txt");
  }

  private static int missed(FoundFact found) {
    Figures all = score(List.of(warning(false)), found).overall();
    return all.asked() - all.right().getOrDefault(Strength.EVENT, 0);
  }

  private static GoldFact warning(boolean optional) {
    return new GoldFact(
        "Threaten",
        Set.of("Request"),
        optional,
        "warned Bergen",
        List.of(OSLO, BERGEN),
        List.of(ANY_TOPIC),
        Set.of("Asserted"));
  }

  private static Evaluation score(List<GoldFact> gold, FoundFact... found) {
    GoldArticle article = new GoldArticle("a", Path.of("a.ttl"), Path.of("a.txt"), gold);
    return new Evaluation(List.of(Alignment.score(article, TEXT, Arrays.asList(found))));
  }

  private static FoundFact found(String type, FoundRole... roles) {
    return found(type, "Asserted", 0, 19, roles);
  }

  private static FoundFact found(
      String type, String modality, int start, int end, FoundRole... roles) {
    return new FoundFact(
        "urn:" + type,
        type,
        modality,
        1,
        List.of(roles),
        List.of(new Stretch(start, end)),
        List.of(TEXT.substring(start, end)));
  }

  private static FoundRole role(String role, String item) {
    return new FoundRole(role, new FoundValue(Set.of(item), List.of(item)));
  }

  private static FoundRole words(String role, String words) {
    return new FoundRole(role, new FoundValue(Set.of(), List.of(words)));
  }
}
