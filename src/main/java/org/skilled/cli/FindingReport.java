package org.skilled.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.finding.FindingTable;
import org.skilled.finding.Judged;

/** Judges findings: one table, and one page of charts. */
final class FindingReport {
  private final FindingSession session;

  FindingReport(FindingSession session) {
    this.session = session;
  }

  int make(List<Experiment> experiments) throws Exception {
    return session.run(
        experiments,
        runner -> {
          List<Judged> findings =
              experiments.stream()
                  .map(
                      experiment ->
                          Judged.of(runner.folder(experiment), Simulator.LEARNING_COMMUNITY))
                  .toList();
          lines(findings).forEach(session::tell);
          session.tell("");
          for (Path file :
              FindingTable.write(
                  findings, session.folder(), Simulator.LEARNING_COMMUNITY.version())) {
            session.tell("table    " + file);
          }
          ChartFiles.lines(FindingCharts.findings(findings, session.failed(), session.folder()))
              .forEach(session::tell);
        });
  }

  /** What is to be said of verdicts on too few pairs. */
  static final String PROVISIONAL =
      "Fewer than "
          + FindingTable.FEWEST_PAIRS
          + " pairs in some comparisons: verdicts on these are provisional.";

  /** The table and what is to be said of it. */
  static List<String> lines(List<Judged> findings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("FINDING", "EFFECT", "95 % INTERVAL", "PAIRS", "VERDICT", "CLAIM"));
    for (FindingTable.Row row : FindingTable.rows(findings)) {
      rows.add(
          List.of(
              row.finding(),
              row.effect(),
              row.interval(),
              row.pairs(),
              row.verdict(),
              row.claim()));
    }
    List<String> lines = new ArrayList<>(Columns.lines(rows));
    lines.add("");
    lines.add(FindingTable.summary(findings));
    boolean few =
        findings.stream()
            .anyMatch(judged -> judged.result().replicates() < FindingTable.FEWEST_PAIRS);
    if (few) {
      lines.add(PROVISIONAL);
    }
    return lines;
  }
}
