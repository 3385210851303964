package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeRepairTest {
  @Test
  void aFiniteVerbIsNotJoinedToAnInfinitive() {
    String repaired =
        repair(
            """
            Kenya NNP 1 nsubj
            urged VBD -1 root
            Chad NNP 1 obj
            to TO 4 mark
            wait VB 1 xcomp
            and CC 6 cc
            asked VBD 4 conj
            Mali NNP 6 obj
            """);
    assertThat(repaired.lines()).contains("asked 1 conj", "wait 1 xcomp");
  }

  @Test
  void anInfinitiveMayBeJoinedToAnother() {
    String tree =
        """
        Kenya NNP 1 nsubj
        urged VBD -1 root
        Chad NNP 1 obj
        to TO 4 mark
        wait VB 1 xcomp
        and CC 6 cc
        ask VB 4 conj
        """;
    assertThat(repair(tree).lines()).contains("ask 4 conj");
  }

  @Test
  void whoIsCalledOnStandsBehindThePreposition() {
    String repaired =
        repair(
            """
            Kenya NNP 1 nsubj
            called VBD -1 root
            on IN 5 mark
            Chad NNP 5 nsubj
            to TO 5 mark
            wait VB 1 advcl
            """);
    assertThat(repaired.lines()).contains("on 3 case", "Chad 1 obl", "wait 1 advcl");
  }

  @Test
  void theVerbBehindWhichOpensAClause() {
    String repaired =
        repair(
            """
            Oman NNP 6 nsubj
            , , 0 punct
            which WDT 4 det
            settled VBD 4 amod
            borders NNS 0 appos
            , , 6 punct
            left VBD -1 root
            """);
    assertThat(repaired.lines())
        .contains("settled 0 acl:relcl", "borders 3 obj", "which 3 nsubj", "left -1 root");
  }

  @Test
  void theNounBehindSaidIsTheSubjectOfWhatIsSaid() {
    String repaired =
        repair(
            """
            Kenya NNP 1 nsubj
            refused VBD 7 csubj
            aid NN 1 obj
            and CC 4 cc
            said VBD 1 conj
            Chad NNP 4 obj
            would MD 7 aux
            pay VB -1 root
            """);
    assertThat(repaired.lines())
        .contains("refused -1 root", "pay 4 ccomp", "Chad 7 nsubj", "aid 1 obj");
  }

  @Test
  void aGerundBehindAPrepositionAccuses() {
    String repaired =
        repair(
            """
            Mali NNP 1 nsubj
            left VBD -1 root
            after IN 4 case
            accusing VBG 4 amod
            France NNP 1 obl
            of IN 6 mark
            arming VBG 4 acl
            rebels NNS 6 obj
            """);
    assertThat(repaired.lines())
        .contains("accusing 1 advcl", "after 3 mark", "France 3 obj", "arming 3 advcl");
  }

  @Test
  void whatIsSaidMayBePartedFromItsSubject() {
    String repaired =
        repair(
            """
            Kenya NNP 1 nsubj
            said VBD -1 root
            planes NNS 1 obj
            , , 1 punct
            led VBN 1 conj
            by IN 6 case
            drones NNS 4 obl
            , , 1 punct
            had VBD 9 aux
            left VBN 1 conj
            """);
    assertThat(repaired.lines()).contains("left 1 ccomp", "planes 9 nsubj", "led 2 acl");
  }

  @Test
  void aSecondTitleIsNobodyElse() {
    String repaired =
        repair(
            """
            Anwar NNP 8 nsubj
            , , 0 punct
            leader NN 0 conj
            of IN 4 case
            Keadilan NNP 2 nmod
            and CC 6 cc
            premier NN 0 conj
            , , 0 punct
            left VBD -1 root
            """);
    assertThat(repaired.lines()).contains("leader 0 appos", "premier 0 appos");
  }

  @Test
  void whatFollowsAnAppositionBelongsToTheVerb() {
    String repaired =
        repair(
            """
            Macron NNP 1 nsubj
            received VBD -1 root
            Hariri NNP 1 obj
            , , 2 punct
            premier NN 2 appos
            of IN 6 case
            Lebanon NNP 4 nmod
            , , 6 punct
            in IN 9 case
            Paris NNP 6 nmod
            """);
    assertThat(repaired.lines()).contains("Paris 1 obl", "Lebanon 4 nmod");
  }

  @Test
  void behindAForetoldThePastIsNotReported() {
    String repaired =
        repair(
            """
            Niger NNP 1 nsubj
            warned VBD -1 root
            that IN 5 mark
            Chad NNP 5 nsubj
            would MD 5 aux
            pay VB 1 ccomp
            , , 9 punct
            and CC 9 cc
            Deby NNP 9 nsubj
            met VBD 5 conj
            Ruto NNP 9 obj
            """);
    assertThat(repaired.lines()).contains("met 1 conj");
  }

  /** The repaired tree, a token a line: word, head, relation. */
  private static String repair(String rows) {
    return TreeRows.edited(rows, TreeRepair::repair);
  }
}
