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

  private static String repair(String rows) {
    return TreeRows.edited(rows, TreeRepair::repair);
  }
}
