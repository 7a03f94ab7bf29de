package org.skilled.model.observe;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;

/**
 * A part of the community that is measured by itself: some people, and the projects that lie wholly
 * within.
 */
public final class Group implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] people;
  private final List<Project> projects;

  private Group(Community community, Predicate<Practitioner> belongs, Predicate<Project> within) {
    people =
        Arrays.stream(community.people()).filter(belongs).mapToInt(Practitioner::index).toArray();
    projects = community.projects().stream().filter(within).toList();
  }

  /**
   * The group that a selector such as {@code users@site:dansworth} asks for; the whole community
   * without one.
   */
  static Group of(Community community, Selector selector) {
    String name = selector.group();
    return switch (selector.kind()) {
      case ALL -> new Group(community, person -> true, project -> true);
      case SITE -> ofProjects(community, project -> project.site().name().equals(name));
      case PROJECT -> ofProjects(community, project -> project.name().equals(name));
      case DISCIPLINE -> {
        int discipline = community.disciplines().indexOf(name);
        yield new Group(community, person -> person.discipline() == discipline, project -> false);
      }
      case SECTOR -> {
        int sector = community.sectors().indexOf(name);
        yield new Group(community, person -> person.sector() == sector, project -> false);
      }
    };
  }

  private static Group ofProjects(Community community, Predicate<Project> within) {
    return new Group(community, person -> within.test(person.project()), within);
  }

  /** Positions of the people; not to be changed by callers. */
  int[] people() {
    return people;
  }

  List<Project> projects() {
    return projects;
  }
}
