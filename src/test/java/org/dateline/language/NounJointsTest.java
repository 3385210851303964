package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounJointsTest {
  @Test
  void whatHasAPrepositionIsNoSubject() {
    String repaired =
        repair(
            """
            They PRP 1 nsubj
            marched VBD -1 root
            and CC 5 cc
            in IN 4 case
            Lima NNP 5 nsubj
            burned VBD 1 conj
            flags NNS 5 obj
            """);
    assertThat(repaired.lines()).contains("Lima 5 obl");
  }

  @Test
  void oneAppositionBeforeAConjunctionStays() {
    String tree =
        """
        Paris NNP 6 nsubj
        , , 0 punct
        France NNP 0 appos
        , , 0 punct
        and CC 5 cc
        Rome NNP 0 conj
        wait VBP -1 root
        """;
    assertThat(repair(tree).lines()).contains("France 0 appos");
  }

  private static String repair(String rows) {
    return TreeRows.edited(rows, NounJoints::repair);
  }
}
