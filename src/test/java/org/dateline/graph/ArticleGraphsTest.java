package org.dateline.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleGraphsTest {
  private static final String URL = "https://example.org/2023/talks-on-the-elbe.html";

  @Test
  void oneArticleGivesTheTurtleThatAReaderExpects() throws Exception {
    ArticleGraph graph = GraphFixture.build(URL, GraphFixture.meeting(), GraphFixture.statement());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(GraphNames.standard()).write(graph.quads(), RdfFormat.TURTLE, out);
    String turtle = out.toString(StandardCharsets.UTF_8);
    if (Boolean.getBoolean("dateline.approve")) {
      java.nio.file.Files.writeString(
          java.nio.file.Path.of("src/test/resources/org/dateline/graph/talks.ttl"), turtle);
    }
  }
}
