package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.dateline.article.Article;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphNames;
import org.dateline.problem.BadArticle;
import org.junit.jupiter.api.Test;

class CarefulPipelineTest {
  private static final String CONFIDENCE = "https://w3id.org/dateline/ontology#confidence";
  private static final String TEXT =
      "Lula met Petro in Bogotá on Friday. Iran denied on Monday that it had armed the rebels whom"
          + " Israel, backed by the United States, accused Lebanon of sheltering.";

  @Test
  void aCarefulReadingStatesTheSameFactsAndIsSurerOfSome() throws BadArticle {
    Article article = Article.of(TEXT, Optional.of(LocalDate.of(2023, 5, 3)));
    ArticleGraph plain = pipeline(false).read(article);
    ArticleGraph careful = pipeline(true).read(article);
    assertThat(facts(careful)).isEqualTo(facts(plain)).isNotEmpty();
    assertThat(confidences(careful)).isNotEqualTo(confidences(plain));
  }

  private static Pipeline pipeline(boolean careful) {
    return Pipeline.load(
        new PipelineOptions(
            GraphNames.DEFAULT_BASE, true, List.of(), List.of(), 0, careful, Optional.empty()));
  }

  private static List<Quad> facts(ArticleGraph graph) {
    return claims(graph, false).toList();
  }

  private static List<Quad> confidences(ArticleGraph graph) {
    return claims(graph, true).toList();
  }

  private static Stream<Quad> claims(ArticleGraph graph, boolean confidence) {
    return graph.said().stream()
        .filter(quad -> quad.getPredicate().hasURI(CONFIDENCE) == confidence);
  }
}
