package org.skilled.cli;

import java.util.ArrayList;
import java.util.List;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.finding.FindingResult;
import org.skilled.experiment.store.Results;
import org.skilled.finding.FindingTable;
import org.skilled.finding.ParameterSets;
import org.skilled.finding.Robustness;
import org.skilled.finding.Variant;
import org.skilled.finding.Variation;

/** Judges findings with many sets of parameters, and says for what share of them each holds. */
final class RobustnessReport {
  /** Which sets are drawn does not depend on the experiments' seeds. */
  private static final long SEED = 2014;

  private final FindingSession session;
  private final ParameterSets parameters;
  private final int sets;

  RobustnessReport(FindingSession session, ParameterSets parameters, int sets) {
    this.session = session;
    this.parameters = parameters;
    this.sets = sets;
  }

  int make(List<Experiment> experiments) throws Exception {
    session.tell("parameters: " + String.join(", ", parameters.parameters()));
    if (!parameters.others().isEmpty()) {
      session.tell("no parameters, left aside: " + String.join(", ", parameters.others()));
    }
    List<Variant> drawn = parameters.draw(sets, SEED);
    List<Variation> variations =
        experiments.stream().map(experiment -> Variation.of(experiment, drawn)).toList();
    List<Experiment> run = variations.stream().map(Variation::experiment).toList();
    return session.run(
        run,
        runner -> {
          List<Robustness> robust = new ArrayList<>();
          for (Variation variation : variations) {
            try (Results results =
                Results.open(runner.folder(variation.original()), Simulator.LEARNING_COMMUNITY)) {
              List<FindingResult> judged = variation.judge(results, Simulator.LEARNING_COMMUNITY);
              robust.add(Robustness.of(variation.original(), judged));
            }
          }
          Columns.lines(Robustness.rows(robust)).forEach(session::tell);
          if (run.stream().anyMatch(each -> each.replications() < FindingTable.FEWEST_PAIRS)) {
            session.tell(FindingReport.PROVISIONAL);
          }
          session.tell("");
          session.tell("table    " + Robustness.write(robust, session.folder()));
          ChartFiles.lines(
                  FindingCharts.robustness(robust, run, session.failed(), sets, session.folder()))
              .forEach(session::tell);
        });
  }
}
