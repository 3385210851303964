package org.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the rooms. ARCHITECTURE.md says what each room is for. */
@AnalyzeClasses(packages = "org.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule roomsFormNoCircle =
      slices().matching("org.dateline.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theLineRunsOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("article")
          .definedBy("org.dateline.article..")
          .layer("language")
          .definedBy("org.dateline.language..")
          .layer("entity")
          .definedBy("org.dateline.entity..")
          .layer("claim")
          .definedBy("org.dateline.claim..")
          .layer("graph")
          .definedBy("org.dateline.graph..")
          .layer("pipeline")
          .definedBy("org.dateline.pipeline..")
          .layer("evaluate")
          .definedBy("org.dateline.evaluate..")
          .layer("cli")
          .definedBy("org.dateline.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("evaluate", "cli")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("pipeline", "evaluate", "cli")
          .whereLayer("claim")
          .mayOnlyBeAccessedByLayers("graph", "pipeline", "cli")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers("claim", "graph", "pipeline", "cli")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers("entity", "claim", "graph", "pipeline", "cli");

  @ArchTest
  static final ArchRule onlyLanguageKnowsCoreNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..");

  @ArchTest
  static final ArchRule languageAndEntityKnowNoRdf =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.dateline.article..",
              "org.dateline.language..",
              "org.dateline.gazetteer..",
              "org.dateline.entity..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule storeServerAndQueryKnowNoLanguage =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.dateline.store..", "org.dateline.server..", "org.dateline.query..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.dateline.language..")
                  .or(resideInAPackage("org.dateline.entity.."))
                  .or(resideInAPackage("org.dateline.claim..")));

  /**
   * The gold is held against graphs, as a user gets them, and never against the rooms' own minds.
   */
  @ArchTest
  static final ArchRule evaluationSeesGraphsAlone =
      noClasses()
          .that()
          .resideInAPackage("org.dateline.evaluate..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.dateline.language..")
                  .or(resideInAPackage("org.dateline.gazetteer.."))
                  .or(resideInAPackage("org.dateline.entity.."))
                  .or(resideInAPackage("org.dateline.claim..")));

  @ArchTest
  static final ArchRule onlyTheCommandLineTouchesStandardStreamsOrExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.dateline.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule nothingIsNamedForDoingEverything =
      classes().should().haveNameNotMatching(".*(Utils?|Helper|Manager)");
}
