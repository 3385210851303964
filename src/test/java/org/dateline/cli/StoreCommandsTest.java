package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
  private static final Pattern ARTICLE = Pattern.compile("<([^>]*/id/article/talks-[0-9a-f]+)>");

  @TempDir private Path folder;

  @BeforeEach
  void load() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        ---
        id: talks
        date: 2023-03-22
        ---
        Lula met Gustavo Petro in Bogotá on Tuesday. France did not send aid to Chad.
        """);
    assertThat(run("load DIR/a.txt --store DIR/kg").code()).isZero();
  }

  private Shell.Run run(String command) {
    return Shell.run(
        Arrays.stream(command.split(" "))
            .map(word -> word.replace("DIR", folder.toString()))
            .toArray(String[]::new));
  }

  @Test
  void loadingTwiceChangesNothing() {
    String before = run("export --store DIR/kg -f nquads").out();
    Shell.Run again = run("load DIR/a.txt --store DIR/kg -v");
    assertThat(again.err()).contains("1 article in", "0 new, 0 replaced, 1 unchanged");
    assertThat(run("export --store DIR/kg -f nquads").out()).isEqualTo(before);
  }

  @Test
  void loadingKeepsApartWhomOnlyASurnameJoins() throws IOException {
    for (String town : List.of("Porto", "Santiago")) {
      String text = "---\nid: %1$s\n---\nJudge Quelhandez met a lawyer in %1$s on Monday.\n";
      Files.writeString(folder.resolve(town + ".txt"), text.formatted(town));
      run("load DIR/" + town + ".txt --store DIR/kg");
    }
    assertThat(run("newcomers --store DIR/kg").out().lines())
        .hasSize(2)
        .anyMatch(line -> line.contains("person/quelhandez/in-Santiago".toLowerCase(Locale.ROOT)));
    assertThat(run("load DIR/Santiago.txt --store DIR/kg -v").err()).contains("1 unchanged");
  }

  @Test
  void nobodyIsPartedByAnIriThatNoNameHas() {
    Shell.Run run =
        run("newcomers --store DIR/kg --apart https://w3id.org/dateline/id/person/none");
    assertThat(run.err()).contains("No name", "person/none");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void anUnknownBaseIsAnsweredWithThatOfTheStore() {
    for (String command :
        List.of("newcomers", "link", "enrich --contact me@example.org", "explain Chad")) {
      Shell.Run run = run(command + " --store DIR/kg --base https://example.org/none/");
      assertThat(run.err()).contains("names nothing below", "https://w3id.org/dateline/id/ .");
      assertThat(run.code()).isEqualTo(2);
    }
  }

  @Test
  void noNameIsSoughtForWhatIsOnlyDescribed() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "A drone struck an army base in Chad on Monday.");
    run("load DIR/b.txt --store DIR/kg");
    String store = folder.resolve("kg").toString();
    Shell.Run run = Shell.run("explain", "army base in Chad", "--store", store);
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("may mean");
  }

  @Test
  void aQuestionIsAskedByName() {
    Shell.Run run = run("query who-met-whom --set party=Lula --store DIR/kg -f csv");
    assertThat(run.out()).contains("2023-03-21", "Petro", "Bogotá");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aQuestionIsAskedAboutAllUnlessNarrowedDown() {
    assertThat(run("query who-met-whom --store DIR/kg -f csv").out()).contains("Petro");
    assertThat(run("query who-met-whom --set to=2022-12-31 --store DIR/kg").err())
        .contains("Nothing in the store answers this.");
    assertThat(run("query co-presence --store DIR/kg").err())
        .contains("Asked about class: dl:Consult; --set class=… asks about another.");
  }

  @Test
  void theListTellsWhatCanBeSetToWhat() {
    assertThat(run("query list").out())
        .contains("--set party=…  a person, country", "for instance 2022-01-01")
        .contains("dl:Consult unless set", "needed, for instance Samarkand");
  }

  @Test
  void anExportWithoutNamedGraphsSaysThatItMergesThem() {
    assertThat(run("export --store DIR/kg -f turtle").err()).contains("turtle has no named graphs");
    assertThat(run("export --store DIR/kg -f trig").err()).isEmpty();
  }

  @Test
  void sparqlIsAskedAsItStands() {
    assertThat(run("query ASK{?meeting?has?value} --store DIR/kg").out()).contains("yes");
  }

  @Test
  void aQuestionShowsItsParameters() {
    assertThat(run("query members-of --show").out())
        .contains("## Parameters", "VALUES ?organization");
  }

  @Test
  void theSentencesBehindAnEntityAreShown() {
    Shell.Run run = run("explain Chad --store DIR/kg");
    assertThat(run.out()).contains("France did not send aid to Chad", "Denied");
    assertThat(run.out()).contains("Whom Chad may mean", "Q657", "linked", "matches as label");
  }

  @Test
  void whatIsExportedIsValid() {
    run("export --store DIR/kg -o DIR/g.trig");
    Shell.Run run = run("validate DIR/g.trig");
    assertThat(run.err()).contains("keeps all shapes");
    assertThat(run.code()).isZero();
  }

  @Test
  void linesOfAnExportHoldTheSameAsItsTrig() {
    run("export --store DIR/kg -o DIR/g.trig");
    run("export --store DIR/kg -o DIR/g.nq");
    var trig = org.dateline.graph.GraphReader.read(folder.resolve("g.trig"));
    var lines = org.dateline.graph.GraphReader.read(folder.resolve("g.nq"));
    assertThat(org.apache.jena.sparql.util.IsoMatcher.isomorphic(trig, lines)).isTrue();
  }

  @Test
  void oneArticleIsExportedAlone() {
    Matcher name = ARTICLE.matcher(run("export --store DIR/kg -f nquads").out());
    assertThat(name.find()).isTrue();
    String one = run("export --store DIR/kg --article " + name.group(1)).out();
    assertThat(one).contains("Lula").doesNotContain("owl:Ontology");
  }

  @Test
  void aNameIsLookedUp() {
    assertThat(run("gazetteer lookup Moscow").out()).contains("Q649", "stands for Russia");
    Shell.Run nobody = run("gazetteer lookup Zzyzx");
    assertThat(nobody.out()).isEmpty();
    assertThat(nobody.err()).contains("Zzyzx");
  }
}
