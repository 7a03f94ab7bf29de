package org.skilled.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.Problem;

/**
 * Checks what several fields say together, on a scenario in full.
 *
 * <p>A field that is missing or of the wrong type is passed over: {@link StructureCheck} speaks of it.
 */
final class CrossChecks {
  static final int MAX_PEOPLE = 1_000_000;

  private final Node.Mapping community;
  private final Set<Problem> problems = new LinkedHashSet<>();

  private CrossChecks(Node.Mapping community) {
    this.community = community;
  }

  /** All contradictions, each once. */
  static List<Problem> problems(Node.Mapping community) {
    CrossChecks checks = new CrossChecks(community);
    checks.checkCommunity();
    checks.checkNetwork();
    checks.checkFacilitation();
    return List.copyOf(checks.problems);
  }

  private void checkCommunity() {
    Map<String, Origin> siteNames = new HashMap<>();
    Map<String, Origin> projectNames = new HashMap<>();
    double people = 0;
    int projects = 0;
    for (Node.Mapping site : mappings(community.get(Shapes.SITES))) {
      checkName(siteNames, site, "site");
      checkSupport(site);
      for (Node.Mapping project : mappings(site.get(Shapes.PROJECTS))) {
        checkName(projectNames, project, "project");
        checkProject(project);
        people += number(project.get("people"), 0);
        projects++;
      }
    }
    if (projects == 0) {
      add(
          community.get(Shapes.SITES),
          community.origin().missing(Shapes.SITES),
          "there is no project; give at least one site an entry under 'projects'");
    }
    if (people > MAX_PEOPLE) {
      add(
          community.get(Shapes.SITES),
          community.origin(),
          "all projects together have " + Numbers.text(people) + " people, but at most 1,000,000 can be simulated");
    }
  }

  private void checkName(Map<String, Origin> names, Node.Mapping entry, String noun) {
    Node node = entry.get(Shapes.NAME);
    String name = text(node);
    if (node == null || name == null) {
      return;
    }
    Origin first = names.putIfAbsent(name, node.origin());
    if (first != null) {
      add(
          node,
          node.origin(),
          "the name '" + name + "' belongs to another " + noun + " already (" + first.where() + "); use another name");
    }
  }

  private void checkSupport(Node.Mapping site) {
    if (!(site.get("support") instanceof Node.Mapping support)) {
      return;
    }
    List<Node.Mapping> points = mappings(support.get("path"));
    if ("path".equals(text(support.get("pattern"))) && points.isEmpty()) {
      add(
          support.get("path"),
          support.origin(),
          "has no points, but the pattern is 'path'; give at least one, such as {week: 0, level: 0.6}");
    }
    double before = -1;
    for (Node.Mapping point : points) {
      double week = number(point.get("week"), before + 1);
      if (week <= before) {
        add(
            point.get("week"),
            point.origin(),
            "is " + Numbers.text(week) + ", but must be later than the week before it in the path, "
                + Numbers.text(before));
      }
      before = week;
    }
  }

  private void checkProject(Node.Mapping project) {
    double people = number(project.get("people"), Double.POSITIVE_INFINITY);
    if (project.get("keyIndividuals") instanceof Node.Mapping key) {
      double keys =
          number(key.get("champions"), 0) + number(key.get("blockers"), 0) + number(key.get("leaders"), 0);
      if (keys > people) {
        add(
            key,
            key.origin(),
            "asks for " + Numbers.text(keys) + " champions, blockers and leaders, but the project has only "
                + Numbers.text(people) + " people");
      }
      if ("imported".equals(text(key.get("placement"))) && !"imported".equals(networkKind())) {
        add(
            key.get("placement"),
            key.origin(),
            "is 'imported', but network.kind is '" + networkKind()
                + "', so that no data name key individuals; use degree, betweenness or random");
      }
    }
    double start = number(project.get("startWeek"), 0);
    double weeks = number(community.get("weeks"), Double.POSITIVE_INFINITY);
    if (start >= weeks) {
      add(
          project.get("startWeek"),
          project.origin(),
          "is " + Numbers.text(start) + ", but the run ends after " + Numbers.text(weeks)
              + " weeks, so the project would never start");
    }
    if (project.get("practitioners") instanceof Node.Mapping practitioners) {
      checkShares(practitioners.get("disciplines"), "discipline");
      checkShares(practitioners.get("sectors"), "sector");
    }
  }

  private void checkShares(@Nullable Node node, String noun) {
    if (node instanceof Node.Mapping shares
        && !shares.fields().isEmpty()
        && shares.fields().values().stream().allMatch(share -> number(share, 1) <= 0)) {
      add(node, node.origin(), "every share is 0, so nobody has a " + noun + "; give at least one a share above 0");
    }
  }

  private void checkNetwork() {
    if (!(community.get(NetworkFiles.NETWORK) instanceof Node.Mapping network)
        || !"imported".equals(networkKind())) {
      return;
    }
    boolean people = isGiven(network.get("people"));
    boolean ties = isGiven(network.get("ties"));
    boolean graphml = isGiven(network.get("graphml"));
    if (graphml && (people || ties)) {
      add(network.get("graphml"), network.origin(),
          "is given together with people or ties; give either graphml, or both people and ties");
    } else if (!graphml && people != ties) {
      String missing = people ? "ties" : "people";
      add(network.get(people ? "people" : "ties"), network.origin(),
          "is given without " + missing + "; an imported network needs both files, or graphml instead");
    } else if (!graphml && !people) {
      add(network.get("kind"), network.origin(),
          "is 'imported', but no file is given; give people and ties (CSV files), or graphml");
    }
  }

  private void checkFacilitation() {
    if (community.get("facilitation") instanceof Node.Mapping facilitation) {
      double start = number(facilitation.get("startWeek"), 0);
      double until = number(facilitation.get("untilWeek"), Double.POSITIVE_INFINITY);
      if (until < start) {
        add(facilitation.get("untilWeek"), facilitation.origin(),
            "is " + Numbers.text(until) + ", but must not be before startWeek, " + Numbers.text(start));
      }
    }
  }

  private @Nullable String networkKind() {
    return community.get(NetworkFiles.NETWORK) instanceof Node.Mapping network
        ? text(network.get("kind"))
        : null;
  }

  private void add(@Nullable Node node, Origin otherwise, String message) {
    problems.add((node == null ? otherwise : node.origin()).problem(message));
  }

  private static boolean isGiven(@Nullable Node node) {
    return node != null && !Node.isNull(node);
  }

  private static List<Node.Mapping> mappings(@Nullable Node node) {
    List<Node.Mapping> mappings = new ArrayList<>();
    if (node instanceof Node.Listing listing) {
      for (Node item : listing.items()) {
        if (item instanceof Node.Mapping mapping) {
          mappings.add(mapping);
        }
      }
    }
    return mappings;
  }

  private static double number(@Nullable Node node, double otherwise) {
    return node instanceof Node.Leaf leaf && leaf.value().isNumber()
        ? leaf.value().doubleValue()
        : otherwise;
  }

  private static @Nullable String text(@Nullable Node node) {
    JsonNode value = node instanceof Node.Leaf leaf ? leaf.value() : null;
    return value != null && value.isTextual() ? value.textValue() : null;
  }
}
