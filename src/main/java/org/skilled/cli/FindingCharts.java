package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Verdict;
import org.skilled.chart.Caption;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.EffectForest;
import org.skilled.chart.FindingPanels;
import org.skilled.chart.ShareRows;
import org.skilled.chart.VerdictMatrix;
import org.skilled.experiment.Build;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.finding.ClaimResult;
import org.skilled.finding.FindingTable;
import org.skilled.finding.Judged;
import org.skilled.finding.Robustness;
import org.skilled.finding.SwitchOff;
import org.skilled.study.book.ChartContext;

/** The charts of findings. */
final class FindingCharts {
  private FindingCharts() {}

  /** The page of small charts, and all effects in one. */
  static List<Path> findings(List<Judged> findings, long failed, Path folder) throws IOException {
    Caption caption =
        caption(findings.stream().map(Judged::experiment).toList(), failed, "a design point");
    List<FindingPanels.Panel> panels =
        findings.stream().flatMap(judged -> panels(judged).stream()).toList();
    String summary = FindingTable.summary(findings);
    List<Path> files =
        new ArrayList<>(
            ChartWriter.write(
                FindingPanels.draw(
                    new FindingPanels.Data("The findings in the model", summary, panels, caption)),
                folder,
                "findings"));
    files.addAll(
        ChartWriter.write(
            EffectForest.draw(
                new EffectForest.Data(
                    "How large the findings are in the model",
                    "Difference between arms, in runs that have the same luck",
                    findings.stream().map(FindingCharts::group).toList(),
                    caption)),
            folder,
            "effects"));
    return files;
  }

  /** For what share of parameter sets each finding holds. */
  static List<Path> robustness(
      List<Robustness> findings, List<Experiment> run, long failed, int sets, Path folder)
      throws IOException {
    List<ShareRows.Row> rows =
        findings.stream()
            .map(
                robust ->
                    new ShareRows.Row(
                        robust.finding().id() + ": " + robust.finding().says(),
                        List.of(
                            robust.whole().direction(),
                            robust.whole().shown(),
                            robust.whole().opposite())))
            .toList();
    return ChartWriter.write(
        ShareRows.draw(
            new ShareRows.Data(
                "How robust the findings are",
                "Share of " + sets + " sets of parameters",
                List.of("right direction", "shown", "opposite"),
                rows,
                caption(run, failed, "a design point and set"))),
        folder,
        "robustness");
  }

  /** Which findings are no longer shown without which mechanism. */
  static List<Path> switchOff(SwitchOff matrix, List<Experiment> run, long failed, Path folder)
      throws IOException {
    List<List<@Nullable Verdict>> verdicts = new ArrayList<>();
    for (int row = 0; row < matrix.names().size(); row++) {
      List<@Nullable Verdict> cells = new ArrayList<>();
      for (SwitchOff.Column column : matrix.columns()) {
        cells.add(column.cells().get(row).verdict());
      }
      verdicts.add(cells);
    }
    return ChartWriter.write(
        VerdictMatrix.draw(
            new VerdictMatrix.Data(
                "Which findings are no longer shown without which mechanism",
                "Row: what is switched off; column: the verdict on a finding without it",
                matrix.names(),
                matrix.columns().stream().map(column -> column.finding().id()).toList(),
                verdicts,
                caption(run, failed, "a design point and row"))),
        folder,
        "switch-off");
  }

  /**
   * The caption of a chart that stands on all runs of these experiments.
   *
   * @param failed how many of the runs failed
   */
  static Caption caption(List<Experiment> experiments, long failed, String mark) {
    long runs = experiments.stream().mapToLong(Experiment::runs).sum();
    String seeds =
        experiments.stream()
            .map(experiment -> String.valueOf(experiment.seed()))
            .distinct()
            .collect(Collectors.joining(", "));
    int fewest = experiments.stream().mapToInt(Experiment::replications).min().orElse(0);
    String each = fewest + " " + mark;
    return new Caption(
        runs - failed,
        failed,
        each,
        seeds,
        Build.current().with(Simulator.LEARNING_COMMUNITY.version()),
        List.of());
  }

  /** A panel for each outcome that the finding's claims are about. */
  private static List<FindingPanels.Panel> panels(Judged judged) {
    List<FindingPanels.Panel> panels = new ArrayList<>();
    for (Judged.Compared compared : judged.means()) {
      String outcome = compared.outcome().selector();
      panels.add(
          new FindingPanels.Panel(
              judged.result().finding().id() + ": " + outcome,
              judged.result().verdict(),
              ChartContext.measure(compared.outcome()),
              compared.points().stream()
                  .map(point -> new FindingPanels.Arm(point.point(), point.mean()))
                  .toList(),
              judged.result().claims().stream()
                  .filter(claim -> claim.claim().outcome().equals(outcome))
                  .map(FindingCharts::effect)
                  .toList()));
    }
    return panels;
  }

  private static FindingPanels.Effect effect(ClaimResult claim) {
    String reason = claim.verdict().reason();
    return new FindingPanels.Effect(
        FindingTable.signed(claim.effect().estimate())
            + " ("
            + FindingTable.interval(claim.effect())
            + "), "
            + (reason.isEmpty() ? claim.verdict().word() : reason),
        claim.verdict());
  }

  private static EffectForest.Group group(Judged judged) {
    return new EffectForest.Group(
        judged.result().finding().id(),
        judged.result().finding().says(),
        judged.result().claims().stream()
            .map(
                claim ->
                    new EffectForest.Claim(
                        claim.claim().says(),
                        claim.effect(),
                        claim.claim().matters(),
                        claim.verdict(),
                        FindingTable.signed(claim.effect().estimate())))
            .toList());
  }
}
