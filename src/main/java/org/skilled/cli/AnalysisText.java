package org.skilled.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.skilled.analysis.sample.Output;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;
import org.skilled.study.Analysis;
import org.skilled.study.AnalysisFiles;
import org.skilled.study.Method;
import org.skilled.study.Methods;
import org.skilled.study.Options;
import org.skilled.study.Section;

/** An analysis on the terminal. */
final class AnalysisText {
  private static final int MOST_LINES = 20;

  private AnalysisText() {}

  /** All methods, each with its settings. */
  static List<String> methods() {
    List<List<String>> rows = new ArrayList<>();
    for (Method method : Methods.all()) {
      String more = method.isDefault() ? "" : " Only if named with --method.";
      rows.add(List.of(method.name(), method.about() + more));
      for (Method.Setting setting : method.settings()) {
        rows.add(List.of("  " + setting.name(), setting.about()));
      }
    }
    return Columns.lines(rows);
  }

  /**
   * The settings given, if the chosen methods have them.
   *
   * @throws InputException naming all that none of them has
   */
  static Options checked(Map<String, String> given, List<Method> chosen) {
    List<String> known =
        chosen.stream()
            .flatMap(method -> method.settings().stream())
            .map(Method.Setting::name)
            .toList();
    List<Problem> problems = new ArrayList<>();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        problems.add(
            Problem.of(
                "--set: the methods chosen have no setting '"
                    + name
                    + "'"
                    + Suggestion.didYouMean(name, known)
                    + (known.isEmpty() ? "; they have none" : "; they have ")
                    + String.join(", ", known)));
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return new Options(given);
  }

  /** What to say when no method says anything: one reason if it is that of all. */
  static InputException nothing(Analysis analysis) {
    boolean several = analysis.refusals().size() > 1;
    if (several && analysis.study().sample().points() == 1) {
      return InputException.of(
          "all runs are of one design point, so nothing tells what the inputs do; add runs at"
              + " other values of the inputs");
    }
    if (several && analysis.study().outputs().stream().allMatch(AnalysisText::isConstant)) {
      return InputException.of(
          String.join(", ", analysis.study().outputs().stream().map(Output::name).toList())
              + ": the same at all points, so it depends on no input there; look at other outputs, or"
              + " vary the inputs more");
    }
    return new InputException(
        analysis.refusals().stream()
            .map(refusal -> new Problem(null, 0, where(refusal), refusal.reason()))
            .toList());
  }

  private static boolean isConstant(Output output) {
    return Arrays.stream(output.means()).filter(mean -> !Double.isNaN(mean)).distinct().count()
        == 1;
  }

  /** What is said of each output, then of all. */
  static List<String> lines(Analysis analysis) {
    List<String> lines = new ArrayList<>();
    for (Output output : analysis.study().outputs()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "== %s: %s of %s%s",
              output.name(),
              Text.count(output.finished(), "run"),
              Text.count(output.size(), "point"),
              output.runs() == output.finished()
                  ? ""
                  : String.format(
                      Locale.ROOT, ", %,d without a value", output.runs() - output.finished())));
      lines.add("");
      analysis.of(output).forEach(section -> add(lines, section));
    }
    List<Section> others =
        analysis.sections().stream()
            .filter(section -> analysis.study().output(section.output()) == null)
            .toList();
    for (String name : others.stream().map(Section::output).distinct().toList()) {
      if (!name.isEmpty()) {
        lines.add("== " + name + ": a weekly series");
        lines.add("");
      }
      others.stream()
          .filter(section -> section.output().equals(name))
          .forEach(section -> add(lines, section));
    }
    return lines;
  }

  /**
   * Which methods said nothing. If the analyst named them, why; else in a line, as most methods
   * suit few designs.
   *
   * @param named whether the analyst named the methods
   */
  static List<String> notUsed(Analysis analysis, boolean named) {
    if (analysis.refusals().isEmpty()) {
      return List.of();
    }
    if (named) {
      List<String> lines = new ArrayList<>(List.of("Not used:"));
      analysis
          .refusals()
          .forEach(
              refusal -> lines.add(Text.hanging("  " + where(refusal) + "  ", refusal.reason())));
      lines.add("");
      return lines;
    }
    String names =
        String.join(
            ", ", analysis.refusals().stream().map(AnalysisText::where).distinct().toList());
    return List.of(
        Text.hanging(
            "not used ", names + ". Why: " + AnalysisFiles.JSON + ", or --method with a name."));
  }

  /** Tables and charts that were written: one a line, or where there are many, how many. */
  static List<String> files(AnalysisFiles.Written written) {
    List<String> lines = new ArrayList<>();
    List<String> charts = ChartFiles.lines(written.charts());
    if (written.tables().size() + charts.size() <= MOST_LINES) {
      written.tables().forEach(file -> lines.add("table    " + file));
      lines.addAll(charts);
      return lines;
    }
    Path folder = written.tables().get(0).toAbsolutePath().getParent();
    Path shown = written.tables().get(0).getParent();
    lines.add(
        String.format(
            Locale.ROOT,
            "files    %s and %s in %s",
            Text.count(written.tables().size(), "table"),
            Text.count(charts.size(), "chart"),
            shown == null ? folder : shown));
    return lines;
  }

  private static String where(Analysis.Refusal refusal) {
    return refusal.method() + (refusal.output() == null ? "" : " of " + refusal.output());
  }

  private static void add(List<String> lines, Section section) {
    lines.add(section.title());
    lines.add(Text.hanging("  ", section.answer()));
    List<List<String>> rows = section.summary();
    Columns.lines(
            rows.stream()
                .limit(MOST_LINES + 1L)
                .map(row -> Stream.concat(Stream.of("  " + row.get(0)), row.stream().skip(1)))
                .map(Stream::toList)
                .toList())
        .forEach(lines::add);
    if (rows.size() > MOST_LINES + 1) {
      lines.add("  ... and " + (rows.size() - 1 - MOST_LINES) + " more, in the table");
    }
    section.notes().forEach(note -> lines.add(Text.hanging("  - ", note)));
    lines.add("");
  }
}
