package org.skilled.model.community;

import java.util.ArrayList;
import java.util.List;
import org.skilled.scenario.ProjectParameters;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.SiteParameters;

/** Whether a running community can go on under another scenario. */
final class SameShape {
  private SameShape() {}

  /**
   * Two scenarios must agree in what arrays are made of.
   *
   * @throws IllegalArgumentException if they do not
   */
  static void require(Scenario one, Scenario other) {
    if (one.weeks() != other.weeks() || !shape(one).equals(shape(other))) {
      throw new IllegalArgumentException(
          "a running community keeps its weeks, sites, projects, people and components: "
              + shape(one)
              + " over "
              + one.weeks()
              + " weeks cannot become "
              + shape(other)
              + " over "
              + other.weeks());
    }
  }

  private static List<String> shape(Scenario scenario) {
    List<String> shape = new ArrayList<>();
    for (SiteParameters site : scenario.sites()) {
      for (ProjectParameters project : site.projects()) {
        shape.add(
            "%s/%s of %d people and %d components"
                .formatted(site.name(), project.name(), project.people(), project.components()));
      }
    }
    return shape;
  }
}
