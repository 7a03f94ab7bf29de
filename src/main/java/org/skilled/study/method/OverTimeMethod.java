package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.sample.Output;
import org.skilled.analysis.sensitivity.WeeklyPartialRanks;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.IndexOverTime;
import org.skilled.chart.Page;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code over-time}: an index of each input on weekly series, week by week. */
public final class OverTimeMethod implements Method {
  private static final String NAME = "over-time";
  private static final int MOST_ROWS = 30;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "When each input matters: its index on weekly series, week by week (PRCC; mu* on"
        + " trajectories).";
  }

  @Override
  public boolean isPerOutput() {
    return false;
  }

  @Override
  public @Nullable String refusal(Study study) {
    return study.series().isEmpty()
        ? "there are no weekly series; name them under series: in the experiment"
        : null;
  }

  /** A section for each series, under its name. */
  @Override
  public List<Section> apply(Study study) {
    List<Section> sections = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Study.Weekly series : study.series()) {
      try {
        sections.add(section(study, series));
      } catch (InputException unanswered) {
        for (Problem problem : unanswered.problems()) {
          problems.add(Problem.of(series.name() + ": " + problem.message()));
        }
      }
    }
    if (sections.isEmpty()) {
      throw new InputException(problems);
    }
    return sections;
  }

  private static Section section(Study study, Study.Weekly series) {
    WeeklyIndices weekly = WeeklyIndices.of(study, series);
    String answer = answer(weekly, series);
    List<String> notes = new ArrayList<>();
    notes.add(
        weekly.index().equals("PRCC")
            ? "Partial rank correlations see what rises or falls with an input, "
                + series.step()
                + " by "
                + series.step()
                + ", not"
                + " what does both."
            : "mu*: change of the series at a "
                + series.step()
                + " were an input to move over all of its range.");
    notes.add(
        "The floor holds over all "
            + series.step()
            + "s and inputs together; bands hold for each "
            + series.step()
            + " on its own.");
    int blank = weekly.blankWeeks();
    if (blank > 0) {
      notes.add(
          "No index in "
              + Cells.count(blank, series.step())
              + ", where too few points have a value, or most have the same and fewer than "
              + WeeklyPartialRanks.FEWEST
              + " another: intervals would be too narrow.");
    }
    if (!weekly.left().isEmpty()) {
      notes.add(
          "Left out, because they do not vary or have more than two categories: "
              + Cells.list(weekly.left())
              + ".");
    }
    return new Section(
        NAME,
        series.name(),
        "When inputs matter",
        answer,
        summary(weekly, series),
        List.of(table(weekly, series)),
        List.of(figure(study, series, weekly, answer)),
        notes,
        null);
  }

  private static String answer(WeeklyIndices weekly, Study.Weekly series) {
    List<Integer> order = weekly.order();
    if (Double.isNaN(weekly.floor())) {
      int first = order.get(0);
      return weekly.inputs().get(first)
          + " acts most on "
          + series.name()
          + ": "
          + weekly.index()
          + " "
          + Digits.both(weekly.peak(first))
          + " in "
          + series.step()
          + " "
          + weekly.peakWeek(first)
          + ".";
    }
    List<Integer> strong =
        order.stream().filter(input -> weekly.strongWeeks(input).length > 0).toList();
    if (strong.isEmpty()) {
      return "No input stands out from inputs that do nothing in any " + series.step() + ".";
    }
    return strong.size()
        + " of "
        + Cells.count(order.size(), "input")
        + " matter"
        + (strong.size() == 1 ? "s" : "")
        + " in some "
        + series.step()
        + ": "
        + Cells.list(strong.stream().limit(3).map(input -> when(weekly, series, input)).toList())
        + ".";
  }

  private static String when(WeeklyIndices weekly, Study.Weekly series, int input) {
    int[] weeks = weekly.strongWeeks(input);
    return weekly.inputs().get(input)
        + " from "
        + series.step()
        + " "
        + weeks[0]
        + " to "
        + weeks[weeks.length - 1]
        + ", most in "
        + series.step()
        + " "
        + weekly.peakWeek(input)
        + " with "
        + Digits.both(weekly.peak(input));
  }

  private static String upper(Study.Weekly series) {
    return series.step().toUpperCase(Locale.ROOT);
  }

  private static List<List<String>> summary(WeeklyIndices weekly, Study.Weekly series) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "INPUT",
            "LARGEST " + weekly.index(),
            "95 % INTERVAL",
            "IN " + upper(series),
            upper(series) + "S"));
    for (int input : weekly.order().stream().limit(MOST_ROWS).toList()) {
      rows.add(
          List.of(
              weekly.inputs().get(input),
              Digits.value(weekly.peak(input)),
              Digits.interval(weekly.peak(input)),
              Integer.toString(weekly.peakWeek(input)),
              Double.isNaN(weekly.floor())
                  ? "-"
                  : Integer.toString(weekly.strongWeeks(input).length)));
    }
    return rows;
  }

  private static DataTable table(WeeklyIndices weekly, Study.Weekly series) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int week = 0; week < weekly.values().size(); week++) {
      for (int input = 0; input < weekly.inputs().size(); input++) {
        Estimate at = weekly.values().get(week).get(input);
        List<@Nullable Object> row =
            new ArrayList<>(
                List.of(series.name(), week, weekly.inputs().get(input), weekly.index()));
        Cells.add(row, at);
        row.add(Double.isNaN(weekly.floor()) ? null : Math.abs(at.value()) > weekly.floor());
        row.add(weekly.floor());
        rows.add(row);
      }
    }
    return new DataTable(
        NAME,
        "One row a series, " + series.step() + " (from 0) and input.",
        List.of(
            "series", series.step(), "input", "index", "value", "low", "high", "matters", "floor"),
        rows);
  }

  private static Figure figure(
      Study study, Study.Weekly series, WeeklyIndices weekly, String answer) {
    List<IndexOverTime.Line> lines =
        weekly.order().stream()
            .map(
                input ->
                    new IndexOverTime.Line(
                        weekly.inputs().get(input),
                        weekly.values().stream().map(week -> week.get(input)).toList()))
            .toList();
    Output runs = Output.of(series.name(), series.label(), ends(series.values()));
    return new Figure(
        NAME + "-" + series.name(),
        weekly.index()
            + " of each input on "
            + series.name()
            + " by "
            + series.step()
            + ". "
            + answer,
        new Page(
            IndexOverTime.draw(
                new IndexOverTime.Data(
                    study.title(),
                    weekly.index() + " of each input on " + series.label(),
                    weekly.index(),
                    StringUtils.capitalize(series.step()),
                    0,
                    lines,
                    weekly.floor(),
                    study.caption(runs, weekly.index() + " by " + series.step()))),
            ChartWriter.HEIGHT),
        NAME);
  }

  /** A number for each run that has a series, for counting. */
  private static double[][] ends(double[][][] values) {
    double[][] ends = new double[values.length][];
    for (int point = 0; point < ends.length; point++) {
      ends[point] = new double[values[point].length];
      for (int run = 0; run < ends[point].length; run++) {
        ends[point][run] = values[point][run].length == 0 ? Double.NaN : 0;
      }
    }
    return ends;
  }
}
