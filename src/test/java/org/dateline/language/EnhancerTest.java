package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnhancerTest {
  private static final List<String> FORMS =
      List.of("Envoys", "of", "Kenya", "met", "and", "left", ".");
  private static final List<String> TAGS = List.of("NNS", "IN", "NNP", "VBD", "CC", "VBD", ".");

  private final BasicTree tree =
      new BasicTree(
          List.of(3, 2, 0, Dependency.ROOT, 5, 3, 3),
          List.of("nsubj", "case", "nmod", "root", "cc", "conj", "punct"));

  @Test
  void markersBecomePartOfRelationsAndSubjectsAreShared() {
    DependencyGraph graph = Enhancer.enhance(FORMS, TAGS, tree);
    assertThat(graph.edges())
        .contains(
            new Dependency(0, 2, "nmod:of", false),
            new Dependency(3, 5, "conj:and", false),
            new Dependency(3, 0, "nsubj", false),
            new Dependency(5, 0, "nsubj", true),
            new Dependency(Dependency.ROOT, 3, "root", false));
  }

  @Test
  void theBasicTreeStaysInside() {
    DependencyGraph graph = Enhancer.enhance(FORMS, TAGS, tree);
    for (int token = 0; token < FORMS.size(); token++) {
      assertThat(graph.head(token).orElseThrow().governor()).isEqualTo(tree.heads().get(token));
    }
    assertThat(graph.extent(0)).containsExactly(0, 2);
  }

  @Test
  void aRelationUnknownToEnglishIsKept() {
    BasicTree odd = new BasicTree(List.of(1, Dependency.ROOT), List.of("odd", "root"));
    DependencyGraph graph = Enhancer.enhance(List.of("a", "b"), List.of("NN", "NN"), odd);
    assertThat(graph.head(0).orElseThrow().relation()).isEqualTo("odd");
  }
}
