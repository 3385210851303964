package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdverbialPartsTest {
  @Test
  void whatIsDueGovernsWhatIsToCome() {
    String repaired =
        repair(
            """
            May NNP 4 nsubj
            was VBD 4 cop
            due JJ 4 mark
            to IN 2 fixed
            leave VB -1 root
            """);
    assertThat(repaired.lines())
        .contains("May 2 nsubj", "was 2 cop", "due -1 root", "leave 2 xcomp", "to 4 mark");
  }

  @Test
  void aWeekdayBeforeASubjectIsWhen() {
    String repaired =
        repair(
            """
            On IN 2 case
            Sunday NNP 2 compound
            gunmen NNS 3 obl
            killed VBD -1 root
            two CD 5 nummod
            priests NNS 3 obj
            """);
    assertThat(repaired.lines()).contains("On 1 case", "Sunday 3 obl", "gunmen 3 nsubj");
  }

  @Test
  void hoursBeforeSomethingAreNotWhatIsDone() {
    String repaired =
        repair(
            """
            Khan NNP 2 nsubj:pass
            was VBD 2 aux:pass
            toppled VBN -1 root
            hours NNS 2 obj
            before IN 5 case
            elections NNS 2 obl
            """);
    assertThat(repaired.lines()).contains("hours 2 obl:tmod");
  }

  @Test
  void whoeverIsShotDeadIsNotDescribedAsDead() {
    String repaired =
        repair(
            """
            Police NNS 1 nsubj
            shot VBD -1 root
            dead JJ 4 amod
            two CD 4 nummod
            men NNS 1 obj
            """);
    assertThat(repaired.lines()).contains("dead 1 advmod", "men 1 obj");
  }

  @Test
  void anAppositionThatNoCommaClosesIsTheSubject() {
    String repaired =
        repair(
            """
            In IN 1 case
            Malta NNP 8 obl
            , , 4 punct
            the DT 4 det
            island NN 8 nsubj
            , , 4 punct
            the DT 7 det
            party NN 4 appos
            said VBD -1 root
            """);
    assertThat(repaired.lines()).contains("party 8 nsubj", "island 1 appos");
  }

  private static String repair(String rows) {
    return TreeRows.edited(rows, AdverbialParts::repair);
  }
}
