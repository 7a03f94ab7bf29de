package org.skilled.cli;

import java.util.ArrayList;
import java.util.List;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;
import org.skilled.finding.FindingTable;
import org.skilled.finding.Mechanisms;
import org.skilled.finding.SwitchOff;
import org.skilled.finding.Variant;
import org.skilled.finding.Variation;

/** Judges findings with each mechanism of the model off in turn: which are no longer shown? */
final class SwitchOffReport {
  private final FindingSession session;

  SwitchOffReport(FindingSession session) {
    this.session = session;
  }

  int make(List<Experiment> experiments) throws Exception {
    List<Mechanisms.Mechanism> mechanisms = Mechanisms.all();
    List<Variant> variants = SwitchOff.variants(mechanisms);
    List<Variation> variations =
        experiments.stream().map(experiment -> Variation.of(experiment, variants)).toList();
    List<Experiment> run = variations.stream().map(Variation::experiment).toList();
    return session.run(
        run,
        runner -> {
          List<SwitchOff.Column> columns = new ArrayList<>();
          for (Variation variation : variations) {
            try (Results results =
                Results.open(runner.folder(variation.original()), Simulator.LEARNING_COMMUNITY)) {
              columns.add(
                  SwitchOff.column(
                      variation.original(),
                      mechanisms,
                      variation.judge(results, Simulator.LEARNING_COMMUNITY)));
            }
          }
          SwitchOff matrix = new SwitchOff(mechanisms, columns);
          Columns.lines(matrix.rows()).forEach(session::tell);
          session.tell("");
          matrix.notes().forEach(session::tell);
          if (run.stream().anyMatch(each -> each.replications() < FindingTable.FEWEST_PAIRS)) {
            session.tell(FindingReport.PROVISIONAL);
          }
          session.tell("");
          session.tell("table    " + matrix.write(session.folder()));
          ChartFiles.lines(FindingCharts.switchOff(matrix, run, session.failed(), session.folder()))
              .forEach(session::tell);
        });
  }
}
