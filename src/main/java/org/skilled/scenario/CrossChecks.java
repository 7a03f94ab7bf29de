package org.skilled.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.Problem;

/** Checks what several fields say together, on a scenario in full. */
final class CrossChecks {
  static final int MAX_PEOPLE = 1_000_000;

  private static final String IMPORTED = "imported";

  private final Node.Mapping community;
  private final Readings read;
  private final Contradictions found = new Contradictions();

  private CrossChecks(Node.Mapping community, Readings read) {
    this.community = community;
    this.read = read;
  }

  /** All contradictions, each once. */
  static List<Problem> problems(Node.Mapping community) {
    return problems(community, Set.of());
  }

  /** All contradictions among the values that are not at fault by themselves. */
  static List<Problem> problems(Node.Mapping community, Set<Problem> faults) {
    CrossChecks checks = new CrossChecks(community, new Readings(faults));
    checks.checkCommunity();
    checks.checkNetwork();
    checks.checkFacilitation();
    return checks.found.problems();
  }

  private void checkCommunity() {
    Map<String, Node> siteNames = new HashMap<>();
    Map<String, Node> projectNames = new HashMap<>();
    List<Node.Mapping> projects = new ArrayList<>();
    boolean complete = community.get(Shapes.SITES) instanceof Node.Listing;
    for (Node.Mapping site : read.blocks(community.get(Shapes.SITES))) {
      checkName(siteNames, site, "site");
      checkSupport(site.block("support"));
      complete &= site.get(Shapes.PROJECTS) instanceof Node.Listing;
      projects.addAll(read.blocks(site.get(Shapes.PROJECTS)));
    }
    for (Node.Mapping project : projects) {
      checkName(projectNames, project, "project");
      checkProject(project);
    }
    if (complete && projects.isEmpty()) {
      found.add(
          "there is no project; give at least one site an entry under 'projects'",
          community.get(Shapes.SITES));
    }
    checkSize(projects);
  }

  private void checkSize(List<Node.Mapping> projects) {
    double people = projects.stream().mapToDouble(p -> read.number(p.get("people"), 0)).sum();
    if (people > MAX_PEOPLE) {
      found.add(
          "all projects together have "
              + Numbers.text(people)
              + " people, but at most 1,000,000 can be simulated;"
              + " lower 'people' or the number of projects",
          projects.stream().map(project -> project.get("people")).toArray(Node[]::new));
    }
  }

  private void checkName(Map<String, Node> names, Node.Mapping entry, String noun) {
    Node node = entry.get(Shapes.NAME);
    String name = read.text(node);
    if (node == null || name == null) {
      return;
    }
    Node first = names.putIfAbsent(name, node);
    if (first != null) {
      found.add(
          "the name '"
              + name
              + "' belongs to another "
              + noun
              + " already ("
              + first.origin().where()
              + "); use another name",
          node);
    }
  }

  private void checkSupport(Node.Mapping support) {
    List<Node.Mapping> points = read.blocks(support.get("path"));
    if ("path".equals(read.text(support.get("pattern"))) && points.isEmpty()) {
      found.add(
          "support follows the pattern 'path', but the path has no points;"
              + " give at least one, such as path: [{week: 0, level: 0.6}]",
          support.get("pattern"),
          support.get("path"));
    }
    double before = -1;
    for (Node.Mapping point : points) {
      double week = read.number(point.get("week"), before + 1);
      if (week <= before) {
        found.add(
            "is "
                + Numbers.text(week)
                + ", but must be later than the week before it in the path, "
                + Numbers.text(before),
            point.get("week"));
      }
      before = week;
    }
  }

  private void checkProject(Node.Mapping project) {
    double start = read.number(project.get("startWeek"), -1);
    double weeks = read.number(community.get("weeks"), Double.POSITIVE_INFINITY);
    if (start >= weeks) {
      found.add(
          "a project that starts in week "
              + Numbers.text(start)
              + " never starts in a run of "
              + Numbers.text(weeks)
              + " weeks; lower startWeek or raise weeks",
          project.get("startWeek"),
          community.get("weeks"));
    }
    checkKeyIndividuals(project, project.block("keyIndividuals"));
    Node.Mapping practitioners = project.block("practitioners");
    checkShares(practitioners.get("disciplines"), "discipline");
    checkShares(practitioners.get("sectors"), "sector");
  }

  private void checkKeyIndividuals(Node.Mapping project, Node.Mapping key) {
    double people = read.number(project.get("people"), Double.POSITIVE_INFINITY);
    double keys =
        read.number(key.get("champions"), 0)
            + read.number(key.get("blockers"), 0)
            + read.number(key.get("leaders"), 0);
    if (keys > people) {
      found.add(
          "a project of "
              + Numbers.text(people)
              + " people cannot have "
              + Numbers.text(keys)
              + " champions, blockers and leaders; lower these or raise people",
          project.get("people"),
          key.get("champions"),
          key.get("blockers"),
          key.get("leaders"));
    }
    String kind = networkKind();
    if (IMPORTED.equals(read.text(key.get("placement")))
        && kind != null
        && !kind.equals(IMPORTED)) {
      found.add(
          "key individuals cannot be placed as 'imported' while network.kind is '"
              + kind
              + "', because no data name them; use degree, betweenness or random",
          key.get("placement"),
          community.block(NetworkFiles.NETWORK).get("kind"));
    }
  }

  private void checkShares(@Nullable Node node, String noun) {
    if (node instanceof Node.Mapping shares
        && !shares.fields().isEmpty()
        && shares.fields().values().stream().allMatch(share -> read.number(share, 1) <= 0)) {
      found.add(
          "every share is 0, so nobody has a " + noun + "; give at least one a share above 0",
          node);
    }
  }

  private void checkNetwork() {
    if (!IMPORTED.equals(networkKind())) {
      return;
    }
    Node.Mapping network = community.block(NetworkFiles.NETWORK);
    Node kind = network.get("kind");
    boolean people = read.isGiven(network.get("people"));
    boolean ties = read.isGiven(network.get("ties"));
    boolean graphml = read.isGiven(network.get("graphml"));
    if (graphml && (people || ties)) {
      found.add(
          "an imported network is given by graphml and by people or ties as well;"
              + " give one or the other, and set the rest to null",
          network.get("graphml"),
          network.get(people ? "people" : "ties"));
    } else if (!graphml && people != ties) {
      found.add(
          (people ? "people is" : "ties is")
              + " given without "
              + (people ? "ties" : "people")
              + "; an imported network needs both files, or graphml instead",
          network.get(people ? "people" : "ties"),
          kind);
    } else if (!graphml && !people) {
      found.add(
          "is 'imported', but no file is given; give people and ties (CSV files), or graphml",
          kind);
    }
  }

  private void checkFacilitation() {
    Node.Mapping facilitation = community.block("facilitation");
    double start = read.number(facilitation.get("startWeek"), -1);
    double until = read.number(facilitation.get("untilWeek"), Double.POSITIVE_INFINITY);
    if (until < start) {
      found.add(
          "facilitators cannot leave in week "
              + Numbers.text(until)
              + ", before they come in week "
              + Numbers.text(start)
              + "; untilWeek must not be less than startWeek",
          facilitation.get("untilWeek"),
          facilitation.get("startWeek"));
    }
  }

  private @Nullable String networkKind() {
    return read.text(community.block(NetworkFiles.NETWORK).get("kind"));
  }
}
