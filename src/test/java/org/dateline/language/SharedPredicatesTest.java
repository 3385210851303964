package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedPredicatesTest {
  @Test
  void thoseWhoAreNamedAreThoseOfWhomItIsSaid() {
    String repaired =
        repair(
            """
            Those DT 2 nsubj
            held VBN 0 amod
            include VBP -1 root
            Mali NNP 2 obj
            . . 2 punct
            """);
    assertThat(repaired.lines()).contains("held -1 root", "Mali 1 nsubj:pass", ". 1 punct");
  }

  @Test
  void whoStandsBehindAsDidIsOneMoreSubject() {
    String repaired =
        repair(
            """
            Chad NNP 1 nsubj
            left VBD -1 root
            , , 1 punct
            as IN 5 case
            did VBD 5 dep
            Mali NNP 1 obl
            """);
    assertThat(repaired.lines()).contains("Mali 0 conj");
  }

  @Test
  void aPassiveWithoutAnObjectStaysJoined() {
    String tree =
        """
        Chad NNP 1 nsubj
        said VBD -1 root
        Mali NNP 4 nsubj:pass
        was VBD 4 aux:pass
        freed VBN 1 ccomp
        and CC 6 cc
        returned VBN 4 conj
        """;
    assertThat(repair(tree).lines()).contains("returned 4 conj");
  }

  private static String repair(String rows) {
    return TreeRows.edited(rows, SharedPredicates::repair);
  }
}
