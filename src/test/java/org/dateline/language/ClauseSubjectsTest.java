package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseSubjectsTest {
  @Test
  void theNounBehindAndIsTheSubjectOfTheVerbAfterIt() {
    String repaired =
        repair(
            """
            Chad NNP 1 nsubj
            attacked VBD -1 root
            Sudan NNP 1 obj
            and CC 4 cc
            Egypt NNP 2 conj
            condemned VBD 1 dep
            it PRP 5 obj
            """);
    assertThat(repaired.lines())
        .contains("and 5 cc", "Egypt 5 nsubj", "condemned 1 conj", "Sudan 1 obj");
  }

  @Test
  void thePassiveGetsAPassiveSubject() {
    String repaired =
        repair(
            """
            Chad NNP 1 nsubj
            attacked VBD -1 root
            Sudan NNP 1 obj
            and CC 4 cc
            Egypt NNP 2 conj
            was VBD 6 aux:pass
            blamed VBN 1 dep
            """);
    assertThat(repaired.lines()).contains("Egypt 6 nsubj:pass", "blamed 1 conj");
  }

  @Test
  void whatAVerbBehindAfterNeedsIsItsSubject() {
    String repaired =
        repair(
            """
            Chad NNP 1 nsubj
            fled VBD -1 root
            after IN 4 case
            the DT 4 det
            war NN 1 obl
            killed VBD 1 dep
            many NNS 5 obj
            """);
    assertThat(repaired.lines()).contains("war 5 nsubj", "after 5 mark", "killed 1 advcl");
  }

  @Test
  void whoLeftAfterAWarKilledNobody() {
    String repaired =
        repair(
            """
            Chad NNP 1 nsubj
            thanked VBD -1 root
            Mali NNP 9 nsubj
            , , 2 punct
            which WDT 5 nsubj
            left VBD 2 acl:relcl
            after IN 8 case
            the DT 8 det
            war NN 5 obl
            killed VBD 1 ccomp
            many NNS 9 obj
            """);
    assertThat(repaired.lines()).contains("Mali 1 obj", "war 9 nsubj", "killed 5 advcl");
  }

  @Test
  void whatIsSaidHasItsOwnSubject() {
    String repaired =
        repair(
            """
            Chad NNP 1 nsubj
            said VBD -1 root
            Mali NNP 1 obj
            was VBD 4 aux
            cutting VBG 1 dep
            aid NN 4 obj
            """);
    assertThat(repaired.lines()).contains("Mali 4 nsubj", "cutting 1 ccomp");
  }

  @Test
  void aVerbWithASubjectKeepsIt() {
    String tree =
        """
        Chad NNP 1 nsubj
        attacked VBD -1 root
        Sudan NNP 1 obj
        and CC 4 cc
        Egypt NNP 2 conj
        Mali NNP 6 nsubj
        condemned VBD 1 dep
        """;
    assertThat(repair(tree).lines()).contains("Egypt 2 conj", "condemned 1 dep");
  }

  @Test
  void aParticipleTakesNoSubjectFromTheObjects() {
    String tree =
        """
        Chad NNP 1 nsubj
        attacked VBD -1 root
        Sudan NNP 1 obj
        and CC 4 cc
        Egypt NNP 2 conj
        killing VBG 1 advcl
        """;
    assertThat(repair(tree).lines()).contains("Egypt 2 conj", "killing 1 advcl");
  }

  private static String repair(String rows) {
    return TreeRows.edited(rows, ClauseSubjects::repair);
  }
}
