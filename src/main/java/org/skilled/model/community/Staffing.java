package org.skilled.model.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skilled.network.ImportedNetwork;
import org.skilled.network.SocialNetwork;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** Puts people into the services of the projects, with their disciplines and sectors. */
final class Staffing {
  // Steps of the R2 sequence: consecutive people spread evenly over disciplines and sectors, so
  // shares come out as asked
  // and one more person changes nobody else. Roberts 2018, after Weyl.
  private static final double DISCIPLINE_STEP = 0.7548776662466927;
  private static final double SECTOR_STEP = 0.5698402909980532;

  private final List<Project> projects;
  private final List<String> disciplines = new ArrayList<>();
  private final List<String> sectors = new ArrayList<>();
  private int[] order = new int[0];

  Staffing(List<Project> projects) {
    this.projects = projects;
    for (Project project : projects) {
      project
          .parameters()
          .practitioners()
          .disciplines()
          .keySet()
          .forEach(name -> number(disciplines, name));
      project
          .parameters()
          .practitioners()
          .sectors()
          .keySet()
          .forEach(name -> number(sectors, name));
    }
  }

  List<String> disciplines() {
    return List.copyOf(disciplines);
  }

  List<String> sectors() {
    return List.copyOf(sectors);
  }

  /** For imported people: position to number in the file; otherwise empty. */
  int[] order() {
    return order;
  }

  /** People as the parameters say. */
  Practitioner[] made() {
    List<Practitioner> people = new ArrayList<>();
    for (Project project : projects) {
      int count = project.parameters().people();
      project.staff(people.size(), count);
      for (int k = 0; k < count; k++) {
        people.add(person(people.size(), project, k, null, null));
      }
    }
    return people.toArray(Practitioner[]::new);
  }

  /**
   * People as the file says, sorted by project; where it names no discipline or sector, as the
   * parameters say.
   */
  Practitioner[] imported(ImportedNetwork network) {
    int[] projectOf = projectOfEach(network);
    order =
        IntStream.range(0, projectOf.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> projectOf[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    Practitioner[] people = new Practitioner[order.length];
    int position = 0;
    for (Project project : projects) {
      int first = position;
      while (position < order.length && projectOf[order[position]] == project.index()) {
        ImportedNetwork.Person row = network.people().get(order[position]);
        people[position] =
            person(position, project, position - first, row.discipline(), row.sector());
        position++;
      }
      project.staff(first, position - first);
    }
    return people;
  }

  /** The ties of the file between positions. Tie numbers stay. */
  SocialNetwork renumbered(ImportedNetwork network) {
    int[] position = new int[order.length];
    for (int p = 0; p < order.length; p++) {
      position[order[p]] = p;
    }
    int ties = network.network().ties();
    int[] from = new int[ties];
    int[] to = new int[ties];
    for (int tie = 0; tie < ties; tie++) {
      from[tie] = position[network.network().from(tie)];
      to[tie] = position[network.network().to(tie)];
    }
    return SocialNetwork.of(order.length, from, to);
  }

  /** Deals the components of each practice out among its largest disciplines, in turn. */
  void dealOutComponents(Practitioner[] people) {
    for (Project project : projects) {
      int[] count = new int[disciplines.size()];
      for (int k = 0; k < project.people(); k++) {
        count[people[project.firstPerson() + k].discipline()]++;
      }
      int[] present =
          IntStream.range(0, count.length)
              .filter(d -> count[d] > 0)
              .boxed()
              .sorted(Comparator.comparingInt(d -> -count[d]))
              .mapToInt(Integer::intValue)
              .toArray();
      int owners = Math.max(1, Math.min(project.parameters().owningDisciplines(), present.length));
      project.own(
          IntStream.range(0, project.components())
              .map(c -> present.length == 0 ? 0 : present[c % owners])
              .toArray());
    }
  }

  private Practitioner person(
      int index, Project project, int k, @Nullable String discipline, @Nullable String sector) {
    var mix = project.parameters().practitioners();
    String of =
        discipline == null ? pick(mix.disciplines(), (k + 0.5) * DISCIPLINE_STEP) : discipline;
    String in = sector == null ? pick(mix.sectors(), (k + 0.5) * SECTOR_STEP) : sector;
    return new Practitioner(
        index, project.luck() | k, project, number(disciplines, of), number(sectors, in));
  }

  private static String pick(Map<String, Double> shares, double step) {
    double total = 0;
    for (double share : shares.values()) {
      total += share;
    }
    double left = (step - Math.floor(step)) * total;
    String last = "";
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      if (share.getValue() > 0) {
        last = share.getKey();
        left -= share.getValue();
        if (left < 0) {
          return last;
        }
      }
    }
    return last;
  }

  private static int number(List<String> names, String name) {
    int at = names.indexOf(name);
    if (at >= 0) {
      return at;
    }
    names.add(name);
    return names.size() - 1;
  }

  private int[] projectOfEach(ImportedNetwork network) {
    Map<String, List<String>> misfits = new LinkedHashMap<>();
    int[] projectOf = new int[network.people().size()];
    for (int i = 0; i < projectOf.length; i++) {
      ImportedNetwork.Person row = network.people().get(i);
      List<Project> fitting = projects.stream().filter(project -> fits(project, row)).toList();
      if (fitting.size() == 1) {
        projectOf[i] = fitting.get(0).index();
      } else {
        String fault = place(row) + ", which fits " + (fitting.isEmpty() ? "none" : fitting.size());
        misfits.computeIfAbsent(fault, key -> new ArrayList<>()).add(row.id());
      }
    }
    if (!misfits.isEmpty()) {
      List<Problem> problems = new ArrayList<>();
      misfits.forEach((fault, people) -> problems.add(misfit(fault, people)));
      throw new InputException(problems);
    }
    return projectOf;
  }

  private static String place(ImportedNetwork.Person row) {
    String site = row.site() == null ? "no site" : "site '" + row.site() + "'";
    String project = row.project() == null ? "no project" : "project '" + row.project() + "'";
    return site + " and " + project;
  }

  private Problem misfit(String fault, List<String> people) {
    boolean one = people.size() == 1;
    String some = String.join("', '", people.subList(0, Math.min(5, people.size())));
    return Problem.of(
        (one ? "imported person '" : people.size() + " imported people ('")
            + some
            + (one ? "' has " : people.size() > 5 ? "', ...) have " : "') have ")
            + fault
            + " of the scenario's projects; these are "
            + names()
            + ". Give each person a site or project that names exactly one of them, or name the"
            + " file's sites and projects under 'sites' in the scenario");
  }

  private static boolean fits(Project project, ImportedNetwork.Person row) {
    return (row.project() == null || row.project().equals(project.name()))
        && (row.site() == null || row.site().equals(project.site().name()));
  }

  private String names() {
    return String.join(", ", projects.stream().map(p -> p.site().name() + "/" + p.name()).toList());
  }
}
