package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.graph.Finding;
import org.dateline.graph.GraphReader;
import org.dateline.graph.Ontology;
import org.dateline.graph.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "validate",
    description = "Checks graphs against the shapes of the ontology.",
    footer = {"", "Ends with 1 where a graph breaks a shape."})
final class ValidateCommand implements Callable<Integer> {
  @Mixin private Console console;

  @Parameters(paramLabel = "GRAPH", arity = "1..*", description = "RDF files, perhaps compressed.")
  private List<Path> files;

  @Option(names = "--ontology", paramLabel = "FILE", description = "Shapes of your own.")
  private List<Path> ontologies = List.of();

  private final PrintWriter out;

  ValidateCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Ontology ontology = ontologies.isEmpty() ? Ontology.bundled() : Ontology.with(ontologies);
    Validator validator = new Validator(ontology);
    boolean broken = false;
    for (Path file : files) {
      List<Finding> findings = validator.check(GraphReader.read(file));
      findings.forEach(finding -> out.println(file + ": " + line(finding)));
      long violations = findings.stream().filter(Finding::isViolation).count();
      broken |= violations > 0;
      console.say(file + ": " + summary(violations, findings.size() - violations));
    }
    out.flush();
    return broken ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private static String line(Finding finding) {
    return (finding.isViolation() ? "" : "warning: ") + finding.sentence();
  }

  private static String summary(long violations, long warnings) {
    String kept =
        violations == 0 ? "keeps all shapes" : "breaks shapes in " + violations + " places";
    return warnings == 0 ? kept : kept + "; warnings: " + warnings;
  }
}
