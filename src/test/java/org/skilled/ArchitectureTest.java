package org.skilled;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skilled.ProductionClasses.ALL;
import static org.skilled.ProductionClasses.ROOT;
import static org.skilled.ProductionClasses.in;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.scenario.Parameter;

/**
 * Who may know whom.
 *
 * <p>A rule about an empty package would pass on nothing, so the packages that hold classes must be
 * exactly those of the rules, less the planned ones.
 */
class ArchitectureTest {

  /** For each package, those it may know besides itself and {@code problem}, which all may know. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("problem", Set.of()),
          Map.entry("random", Set.of()),
          Map.entry("scenario", Set.of()),
          Map.entry("analysis", Set.of()),
          Map.entry("network", Set.of("random")),
          Map.entry("model", Set.of("scenario", "network", "random")),
          Map.entry("classic", Set.of("network", "random", "scenario", "analysis")),
          Map.entry(
              "experiment",
              Set.of("model", "classic", "scenario", "network", "random", "analysis")),
          Map.entry("finding", Set.of("experiment", "model", "scenario", "random", "analysis")),
          Map.entry("chart", Set.of("analysis")),
          Map.entry("study", Set.of("analysis", "chart", "experiment", "scenario", "model")),
          Map.entry(
              "report",
              Set.of("study", "chart", "analysis", "experiment", "scenario", "model", "finding")),
          Map.entry("desktop", Set.of("model", "classic", "scenario", "network", "chart")),
          Map.entry("web", Set.of("model", "scenario", "chart")),
          Map.entry(
              "cli",
              Set.of(
                  "random",
                  "scenario",
                  "analysis",
                  "network",
                  "model",
                  "classic",
                  "experiment",
                  "finding",
                  "chart",
                  "study",
                  "report",
                  "desktop",
                  "web")));

  /** Planned packages, of which rules speak already; one that appears leaves this list. */
  private static final Set<String> NOT_YET_THERE = Set.of("web");

  /** Libraries that are the business of some packages only. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "picocli..", Set.of("cli"),
          "me.tongfei.progressbar..", Set.of("cli"),
          "sim..", Set.of("model", "classic", "desktop", "web"),
          "org.jgrapht..", Set.of("network"),
          "java.sql..", Set.of("experiment"),
          "org.duckdb..", Set.of("experiment"),
          "org.jfree..", Set.of("chart", "study", "report", "desktop", "cli"),
          "org.apache.batik..", Set.of("chart", "report"));

  @Test
  void theRulesSpeakOfThePackagesThatThereAre() {
    Set<String> expected = new TreeSet<>(MAY_KNOW.keySet());
    expected.removeAll(NOT_YET_THERE);
    assertEquals(
        expected,
        ProductionClasses.packages(),
        "a package without a rule, a rule without classes, or one planned that is there now");
    assertTrue(ALL.size() >= 250, () -> "only " + ALL.size() + " classes were looked at");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void knowsOnlyWhomItMay(String name) {
    Set<String> allowed = new TreeSet<>(MAY_KNOW.getOrDefault(name, Set.of()));
    allowed.add(name);
    allowed.add("problem");
    noClasses()
        .that()
        .resideInAPackage(in(name))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "..").and(resideOutsideOfPackages(patterns(allowed))))
        .because("it may know only " + allowed)
        .check(ALL);
  }

  @Test
  void classicsKnowOfScenariosOnlyHowParametersAreDeclared() {
    noClasses()
        .that()
        .resideInAPackage(in("classic"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(in("scenario")).and(not(type(Parameter.class))))
        .check(ALL);
  }

  @Test
  void packagesDoNotGoRoundInCircles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ALL);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void onlyItsOwnersUseALibrary(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(patterns(MAY_USE.get(library)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("it is the business of " + MAY_USE.get(library))
        .check(ALL);
  }

  static Stream<String> packages() {
    return ProductionClasses.packages().stream();
  }

  static Stream<String> libraries() {
    return MAY_USE.keySet().stream().sorted();
  }

  private static String[] patterns(Set<String> names) {
    return names.stream().map(ProductionClasses::in).toArray(String[]::new);
  }
}
