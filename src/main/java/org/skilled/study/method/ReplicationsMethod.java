package org.skilled.study.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.noise.Replications;
import org.skilled.analysis.sample.Output;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.Page;
import org.skilled.chart.SizePanels;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code replications}: how many replications a point are enough. */
public final class ReplicationsMethod implements Method {
  private static final String NAME = "replications";
  private static final String DIFFERENCE = "replications.difference";
  private static final String POWER = "replications.power";
  private static final double USUAL_POWER = 0.8;
  private static final double LEAST_POWER = 0.1;
  private static final double MOST_POWER = 0.999;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "How many replications a point are enough: standard error, coefficient of variation, and"
        + " power to see a difference between two points.";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            DIFFERENCE,
            "difference between two points that is to be seen, in units of the output, above 0; half"
                + " the standard deviation between points if not given"),
        new Setting(POWER, "chance with which it is to be seen, 0.1 to 0.999; 0.8 if not given"));
  }

  @Override
  public @Nullable String refusal(Study study) {
    int most = study.outputs().stream().mapToInt(Output::replicates).max().orElse(0);
    return most >= 2
        ? null
        : "every point has one run, so nothing is known of luck; run at least 2 replications a"
            + " point, better 5";
  }

  @Override
  public List<Section> apply(Study study) {
    return study.outputs().stream().map(output -> section(study, output)).toList();
  }

  private static Section section(Study study, Output output) {
    double difference =
        study
            .settings()
            .options()
            .number(DIFFERENCE, Double.MIN_NORMAL, Double.MAX_VALUE, Double.NaN);
    double power = study.settings().options().number(POWER, LEAST_POWER, MOST_POWER, USUAL_POWER);
    Replications needed = Replications.of(output, study.sharedLuck(), difference, power);
    String answer = answer(output, needed, Double.isNaN(difference));
    return new Section(
        NAME,
        output.name(),
        "How many replications",
        answer,
        summary(needed),
        List.of(table(output, needed)),
        List.of(figure(study, output, needed, answer)),
        notes(study, needed),
        null);
  }

  private static String answer(Output output, Replications needed, boolean usual) {
    boolean pairs = !Double.isNaN(needed.pairedDeviation().value());
    return String.format(
        Locale.ROOT,
        "To see a difference of %s in %s between two points%s with a chance of %.0f %%, %s"
            + " replications a point are enough (95 %% interval %s to %s)%s.",
        number(needed.difference()),
        output.name(),
        usual ? " (half the standard deviation between points)" : "",
        100 * needed.power(),
        whole(needed.enough().value()),
        whole(needed.enough().low()),
        whole(needed.enough().high()),
        pairs ? ", as points share their luck" : "");
  }

  private static String whole(double replications) {
    return Double.isNaN(replications)
        ? "unknown"
        : Double.isInfinite(replications)
            ? "more than a million"
            : String.format(Locale.ROOT, "%,.0f", replications);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }

  private static List<List<String>> summary(Replications needed) {
    boolean pairs = !Double.isNaN(needed.pairedDeviation().value());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("REPLICATIONS", "STANDARD ERROR", "VARIATION", "POWER", "POWER, PAIRED")
            .subList(0, pairs ? 5 : 4));
    for (Replications.Row row : needed.rows()) {
      rows.add(
          List.of(
                  String.format(Locale.ROOT, "%,d", row.n()),
                  number(row.error().value()),
                  Double.isNaN(row.variation().value()) ? "-" : number(row.variation().value()),
                  Cells.both(row.unpaired()),
                  Cells.both(row.paired()))
              .subList(0, pairs ? 5 : 4));
    }
    return rows;
  }

  private static DataTable table(Output output, Replications needed) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Replications.Row row : needed.rows()) {
      List<@Nullable Object> cells = new ArrayList<>(List.of(output.name(), row.n()));
      Cells.add(cells, row.error());
      Cells.add(cells, row.variation());
      Cells.add(cells, row.unpaired());
      Cells.add(cells, row.paired());
      cells.add(needed.difference());
      rows.add(cells);
    }
    return new DataTable(
        NAME,
        "One row an output and number of replications: standard error of a point's mean, the same"
            + " over the overall mean, and power to see the difference between two points.",
        List.of(
            "output",
            "replications",
            "error",
            "error.low",
            "error.high",
            "variation",
            "variation.low",
            "variation.high",
            "power",
            "power.low",
            "power.high",
            "pairedPower",
            "pairedPower.low",
            "pairedPower.high",
            "difference"),
        rows);
  }

  private static Figure figure(Study study, Output output, Replications needed, String answer) {
    boolean pairs = !Double.isNaN(needed.pairedDeviation().value());
    List<SizePanels.Kind> kinds = new ArrayList<>();
    kinds.add(kind(needed, "Standard error", pairs, List.of(Replications.Row::error), Double.NaN));
    kinds.add(
        kind(
            needed,
            "Coefficient of variation",
            pairs,
            List.of(Replications.Row::variation),
            Double.NaN));
    kinds.add(
        kind(
            needed,
            "Power to see " + number(needed.difference()),
            pairs,
            List.of(Replications.Row::unpaired, Replications.Row::paired),
            needed.power()));
    double enough = needed.enough().value();
    return new Figure(
        NAME + "-" + output.name(),
        answer,
        new Page(
            SizePanels.draw(
                new SizePanels.Data(
                    study.title(),
                    "Precision of the mean of " + output.name() + " by replications a point",
                    needed.rows().stream().map(Replications.Row::n).toList(),
                    pairs
                        ? List.of("luck of its own at each point", "the same luck at both points")
                        : List.of(""),
                    kinds,
                    enough,
                    whole(enough) + " enough",
                    "Band: 95 % interval; dashed: the power asked for, and what is enough for it.",
                    study.caption(output, "Student's test, two-sided at 5 %"))),
            ChartWriter.HEIGHT),
        NAME);
  }

  private static SizePanels.Kind kind(
      Replications needed,
      String name,
      boolean pairs,
      List<Function<Replications.Row, Estimate>> figures,
      double level) {
    List<List<Estimate>> lines = new ArrayList<>();
    for (Function<Replications.Row, Estimate> figure : figures) {
      lines.add(needed.rows().stream().map(figure).toList());
    }
    return new SizePanels.Kind(name, pairs ? lines : lines.subList(0, 1), level);
  }

  private static List<String> notes(Study study, Replications needed) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Luck is taken to be alike at all points (standard deviation "
            + number(needed.deviation().value())
            + ", 95 % interval "
            + number(needed.deviation().low())
            + " to "
            + number(needed.deviation().high())
            + "); points with more luck need more replications.");
    if (study.sharedLuck() && !Double.isNaN(needed.pairedDeviation().value())) {
      notes.add(
          String.format(
              Locale.ROOT,
              "With the same luck at both points, runs are compared pair by pair: their differences"
                  + " have a standard deviation of %s, instead of %s with luck of its own.",
              number(needed.pairedDeviation().value()),
              number(Math.sqrt(2) * needed.deviation().value())));
    }
    if (needed.isShare()) {
      notes.add(
          "The output is 0 or 1, so its mean is a share; power is that of the test of two shares by"
              + " arcsines of roots.");
    }
    return notes;
  }
}
