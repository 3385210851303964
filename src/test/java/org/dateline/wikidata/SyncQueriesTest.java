package org.dateline.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.dateline.problem.UserMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyncQueriesTest {
  private static final SyncQueries QUERIES = new SyncQueries();

  static List<String> names() {
    return QUERIES.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyQueryIsPlainSparqlThatAsksForItemsPageByPage(String name) {
    String text = QUERIES.query(name, "http://www.wikidata.org/entity/Q5", 2014);
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    assertThat(query.getResultVars()).containsExactly("item");
    assertThat(query.getOrderBy()).hasSize(1);
    assertThat(query.getOffset()).isEqualTo(Query.NOLIMIT);
    assertThat(query.getLimit()).isEqualTo(QUERIES.pageSize(name));
    assertThat(text).contains("VALUES ?after { \"http://www.wikidata.org/entity/Q5\" }");
    assertThat(text).doesNotContain("SERVICE", "bd:", "2000-01-01");
  }

  @Test
  void aClassThatDoesNotExistIsNamed() {
    assertThat(QUERIES.expect(List.of())).contains("cities", "countries", "heads", "igos");
    assertThatThrownBy(() -> QUERIES.expect(List.of("countries", "dragons")))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("dragons");
  }
}
