package org.skilled.desktop.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.skilled.model.Quantities;
import org.skilled.model.Quantity;
import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;

/** Writes a run as it stands into a folder: tables that any program reads. */
public final class RunExport {
  private static final String HEAD =
      "weeksOver,person,name,site,project,discipline,sector,role,user,knowHow,technical,soft,learning,"
          + "engagement,habit,tenure\n";

  private RunExport() {}

  /** Outcomes that are judged over the last weeks of a run, and say nothing before. */
  private static final Set<String> AT_THE_END = Set.of("sustained", "lateUsers");

  /**
   * Writes {@code readme.txt}, {@code weeks.csv}, {@code outcomes.csv}, {@code people.csv}, {@code
   * events.csv}, {@code scenario.yaml}, {@code command.txt} and {@code run.checkpoint.yaml}.
   */
  public static List<Path> write(Run run, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path checkpoint = folder.resolve("run.checkpoint.yaml");
    Checkpoint.of(run).write(checkpoint);
    return List.of(
        Files.writeString(folder.resolve("weeks.csv"), weeks(run)),
        Files.writeString(folder.resolve("outcomes.csv"), outcomes(run)),
        Files.writeString(folder.resolve("people.csv"), people(run.community())),
        Files.writeString(folder.resolve("events.csv"), events(run)),
        Files.writeString(
            folder.resolve("scenario.yaml"), run.course().document(run.time()).toYaml(folder)),
        Files.writeString(folder.resolve("command.txt"), run.course().command() + "\n"),
        checkpoint,
        Files.writeString(folder.resolve("readme.txt"), readme(run)));
  }

  private static String readme(Run run) {
    boolean over = run.over();
    return "A run of Skilled: scenario "
        + run.course().name()
        + ", seed "
        + run.course().seed()
        + ", "
        + (over ? "all " + run.end() + " weeks." : run.time() + " of " + run.end() + " weeks.")
        + "\n\n"
        + (over
            ? ""
            : "The run was not over. Outcomes are those so far; those that are judged over the last"
                + " weeks\nare left blank.\n")
        + "weeksOver: weeks that were over when the tables were written. Weeks of weeks.csv and"
        + " events.csv\ncount from 0, as in all results of Skilled.\n";
  }

  private static String weeks(Run run) {
    StringBuilder text = new StringBuilder("week");
    for (Quantity quantity : run.quantities()) {
      text.append(',').append(cell(quantity.selector()));
    }
    text.append('\n');
    for (int week = 0; week < run.time(); week++) {
      text.append(week);
      for (Quantity quantity : run.quantities()) {
        text.append(',').append(number(run.value(quantity.selector(), week)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String outcomes(Run run) {
    StringBuilder text = new StringBuilder("outcome,value,state,weeksOver,unit,about\n");
    for (Quantity outcome : run.time() == 0 ? List.<Quantity>of() : Quantities.outcomes()) {
      String value = judged(run, outcome) ? number(outcome(run, outcome.selector())) : "";
      text.append(cell(outcome.selector())).append(',').append(value).append(',');
      text.append(run.over() ? "final" : value.isEmpty() ? "judged at the end" : "so far");
      text.append(',').append(run.time()).append(',');
      text.append(cell(outcome.unit())).append(',').append(cell(outcome.about())).append('\n');
    }
    return text.toString();
  }

  /** Whether a value is one before the run is over; what has not happened has no week. */
  private static boolean judged(Run run, Quantity outcome) {
    String name = outcome.selector();
    return run.over()
        || !(AT_THE_END.contains(name)
            || (name.equals("achievedWeek") && outcome(run, "achieved") < 1));
  }

  private static double outcome(Run run, String selector) {
    return run.simulation().observation().outcome(selector);
  }

  private static String people(Community community) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Practitioner person : community.people()) {
      int i = person.index();
      text.append(community.week())
          .append(',')
          .append(i)
          .append(',')
          .append(cell(Names.brief(community, i)))
          .append(',');
      text.append(cell(person.project().site().name())).append(',');
      text.append(cell(person.project().name())).append(',');
      text.append(cell(community.disciplines().get(person.discipline()))).append(',');
      text.append(cell(community.sectors().get(person.sector()))).append(',');
      text.append(Names.role(person)).append(',').append(person.user() ? 1 : 0);
      for (double value :
          new double[] {
            Snapshot.knowHow(community, i),
            person.technical().level(),
            person.soft().level(),
            person.learning().level(),
            person.engagement(),
            person.habit()
          }) {
        text.append(',').append(number(value));
      }
      text.append(',').append(person.tenure()).append('\n');
    }
    return text.toString();
  }

  private static String events(Run run) {
    StringBuilder text = new StringBuilder("week,event\n");
    run.happenings()
        .all()
        .forEach(h -> text.append(h.week()).append(',').append(cell(h.text())).append('\n'));
    return text.toString();
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Figures.exact(value) : "";
  }

  private static String cell(String text) {
    return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
