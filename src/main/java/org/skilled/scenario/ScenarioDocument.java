package org.skilled.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * A scenario as it is written: layers of values on top of the default scenario, with templates for
 * sites and projects.
 *
 * <p>Immutable; {@link #resolve()} makes the checked {@link Scenario} that a run takes.
 */
public final class ScenarioDocument {
  private ScenarioDocument() {}

  /** Names of the scenarios that ship, sorted. */
  public static List<String> shippedNames() {
    throw new UnsupportedOperationException();
  }

  /** A scenario that ships. */
  public static ScenarioDocument named(String name) {
    throw new UnsupportedOperationException();
  }

  /**
   * A scenario from a file, layered on the one that its {@code basedOn} names (default: two-sites).
   */
  public static ScenarioDocument read(Path file) {
    throw new UnsupportedOperationException();
  }

  /**
   * This scenario with one parameter set. Paths are those of the file: {@code weeks}, {@code
   * site.culture} (all sites), {@code project.practitioners.soft} (all projects), {@code
   * sites.dansworth.culture} (one site), {@code sites.dansworth.project.flexibility} (all projects
   * of one site), {@code sites.dansworth.projects.dansworth-a.flexibility} (one project), {@code
   * network.meanDegree} and so on.
   *
   * @param value a Number, Boolean or String
   * @throws org.skilled.problem.InputException if there is no such parameter, or the value is of
   *     the wrong type or out of range
   */
  public ScenarioDocument with(String path, Object value) {
    throw new UnsupportedOperationException();
  }

  /** The scenario with all layers and templates applied, checked. */
  public Scenario resolve() {
    throw new UnsupportedOperationException();
  }

  /** The whole scenario as YAML that {@link #read} takes and that depends on no other scenario. */
  public String toYaml() {
    throw new UnsupportedOperationException();
  }
}
