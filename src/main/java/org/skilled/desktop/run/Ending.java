package org.skilled.desktop.run;

import java.util.List;
import org.skilled.model.community.Project;

/** What a run has come to, in a sentence. */
public final class Ending {
  private Ending() {}

  /** How many projects were achieved and sustained in a run that is over. */
  public static String of(Run run) {
    List<Project> projects = run.community().projects();
    return "The run is over after %d weeks: of %d %s, %d %s sustained, %d achieved."
        .formatted(
            run.time(),
            projects.size(),
            projects.size() == 1 ? "project" : "projects",
            count(run, "sustained"),
            count(run, "sustained") == 1 ? "is" : "are",
            count(run, "achieved"));
  }

  private static long count(Run run, String outcome) {
    return run.community().projects().stream()
        .filter(p -> run.simulation().observation().outcome(outcome + "@project:" + p.name()) > 0)
        .count();
  }
}
