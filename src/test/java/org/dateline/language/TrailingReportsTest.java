package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailingReportsTest {
  @Test
  void aNameBeforeATrailingReportIsNotSpeaking() {
    String repaired =
        repair(
            """
            Chad NNP 1 nsubj
            left VBD -1 root
            Niger NNP 6 nsubj
            , , 6 punct
            EU NNP 5 compound
            leaders NNS 6 nsubj
            said VBD 1 ccomp
            """);
    assertThat(repaired.lines()).contains("Niger 1 obj", "said 1 parataxis");
  }

  @Test
  void whoStandsBehindSaidSpeaks() {
    String repaired =
        repair(
            """
            villages NNS 2 nsubj:pass
            were VBD 2 aux:pass
            shelled VBN -1 root
            , , 2 punct
            said VBD 5 amod
            Chad NNP 2 obj
            """);
    assertThat(repaired.lines()).contains("said 2 parataxis", "Chad 4 nsubj");
  }

  @Test
  void leadersBehindACommaAreNoOtherNameOfAState() {
    String repaired =
        repair(
            """
            Chad NNP 1 nsubj
            shelled VBD -1 root
            Niger NNP 1 obj
            , , 2 punct
            EU NNP 5 compound
            leaders NNS 2 appos
            warned VBD 1 advmod
            """);
    assertThat(repaired.lines()).contains("leaders 6 nsubj", "warned 1 parataxis");
  }

  @Test
  void whatIsToldKeepsItsParticiple() {
    String repaired = repair(report("killing VBG 4 dep"));
    assertThat(repaired.lines()).contains("killing 1 advcl", "said 1 parataxis");
  }

  @Test
  void whoeverSaysSoKeepsTheirParticiple() {
    String repaired = repair(report("blaming VBG 1 dep"));
    assertThat(repaired.lines()).contains("blaming 4 advcl");
  }

  @Test
  void aSubordinateClauseIsNotWhatIsTold() {
    String tree =
        """
        After IN 2 mark
        Chad NNP 2 nsubj
        shelled VBD 6 advcl
        , , 6 punct
        EU NNP 5 compound
        leaders NNS 6 nsubj
        warned VBD -1 root
        """;
    assertThat(repair(tree).lines()).contains("shelled 6 advcl", "warned -1 root");
  }

  private static String report(String last) {
    return """
        Rebels NNS 1 nsubj
        struck VBD 4 ccomp
        , , 4 punct
        police NNS 4 nsubj
        said VBD -1 root
        , , 4 punct
        """
        + last
        + "\ntwo CD 6 obj\n";
  }

  /** The repaired tree, a token a line: word, head, relation. */
  private static String repair(String rows) {
    return TreeRows.edited(rows, TrailingReports::repair);
  }
}
