package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;

/**
 * The path of one parameter, as in {@link ScenarioDocument#with}.
 *
 * @param text the path as given
 * @param site the site named; null where the path speaks of all sites or of none
 * @param project the project named; null where the path speaks of all projects or of none
 * @param template the parameter's path in the catalogue, but with the name of a share for {@code
 *     <name>}
 * @param parameter what the parameter takes
 */
record FactorPath(
    String text,
    @Nullable String site,
    @Nullable String project,
    List<String> template,
    Shape.Value parameter) {

  /** What is left after the prefixes that say of which site or project the path speaks. */
  private record Parts(@Nullable String site, @Nullable String project, List<String> template) {}

  static FactorPath parse(String path) {
    Parts parts = split(path);
    String template = String.join(".", parts.template());
    String known = known(parts.template());
    Shape.Member member = Shapes.PARAMETERS.get(known);
    if (member != null && member.shape() instanceof Shape.Value value && !template.contains("[")) {
      return new FactorPath(path, parts.site(), parts.project(), parts.template(), value);
    }
    if (member != null) {
      throw refused(path, "is a list, which cannot be set by path; write it in a scenario file");
    }
    throw refused(path, "there is no such parameter" + suggestion(path, parts));
  }

  /** The catalogue's path: a share's own name becomes {@code <name>}. */
  String cataloguePath() {
    return known(template);
  }

  /** Whether the parameter is one share of a table, such as {@code disciplines.nursing}. */
  boolean isShare() {
    return cataloguePath().endsWith(".<name>");
  }

  /** Whether the path speaks of all sites, or of all projects of one or all sites. */
  boolean isTemplate() {
    String root = template.get(0);
    return (root.equals(Shapes.SITE) && site == null)
        || (root.equals(Shapes.PROJECT) && project == null);
  }

  /** The parameter's path within a site's or project's block. */
  List<String> within() {
    return template.subList(1, template.size());
  }

  /**
   * The steps that lead to the value in the merged layers; entries of lists are stepped into by
   * name.
   */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    if (site == null) {
      return template;
    }
    steps.addAll(List.of(Shapes.SITES, site));
    if (project != null) {
      steps.addAll(List.of(Shapes.PROJECTS, project));
      steps.addAll(within());
    } else {
      steps.addAll(template.get(0).equals(Shapes.SITE) ? within() : template);
    }
    return steps;
  }

  void check(JsonNode value) {
    String problem = ValueCheck.problem(parameter, value);
    if (problem != null) {
      throw refused(text, problem);
    }
  }

  static InputException refused(String path, String message) {
    return new InputException(new Problem(null, 0, path, message));
  }

  private static Parts split(String path) {
    List<String> steps = Arrays.asList(path.split("\\.", -1));
    if (!steps.get(0).equals(Shapes.SITES) || steps.size() < 3) {
      return new Parts(null, null, steps);
    }
    String site = steps.get(1);
    List<String> rest = steps.subList(2, steps.size());
    if (rest.get(0).equals(Shapes.PROJECTS) && rest.size() > 2) {
      return new Parts(site, rest.get(1), prefixed(Shapes.PROJECT, rest.subList(2, rest.size())));
    }
    boolean allProjects = rest.get(0).equals(Shapes.PROJECT);
    return new Parts(site, null, allProjects ? rest : prefixed(Shapes.SITE, rest));
  }

  private static List<String> prefixed(String first, List<String> rest) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  private static String known(List<String> template) {
    String table = String.join(".", template.subList(0, template.size() - 1)) + ".<name>";
    return Shapes.PARAMETERS.containsKey(table) && !template.get(template.size() - 1).isEmpty()
        ? table
        : String.join(".", template);
  }

  private static String suggestion(String path, Parts parts) {
    List<String> known =
        Shapes.PARAMETERS.keySet().stream().flatMap(template -> inScope(parts, template)).toList();
    String nearest = Suggestion.didYouMean(path, known);
    if (!nearest.isEmpty()) {
      return nearest;
    }
    String last = path.substring(path.lastIndexOf('.') + 1);
    List<String> elsewhere = known.stream().filter(other -> other.endsWith("." + last)).toList();
    return elsewhere.isEmpty() ? "" : ", but there is " + String.join(" and ", elsewhere);
  }

  /**
   * How a parameter is written for the site or project that the path speaks of, if it belongs
   * there.
   */
  private static Stream<String> inScope(Parts parts, String template) {
    if (parts.site() == null) {
      return Stream.of(template);
    }
    String site = Shapes.SITES + "." + parts.site() + ".";
    boolean ofProject = template.startsWith(Shapes.PROJECT + ".");
    String within = template.substring(template.indexOf('.') + 1);
    if (parts.project() != null) {
      return ofProject
          ? Stream.of(site + Shapes.PROJECTS + "." + parts.project() + "." + within)
          : Stream.empty();
    }
    if (ofProject) {
      return Stream.of(site + template);
    }
    return template.startsWith(Shapes.SITE + ".") ? Stream.of(site + within) : Stream.empty();
  }
}
