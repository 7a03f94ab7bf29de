package org.skilled.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skilled.analysis.sample.Coverage;
import org.skilled.analysis.sample.Layout;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.DesignShares;
import org.skilled.experiment.design.SpaceDesign;
import org.skilled.experiment.execute.Pilot;
import org.skilled.experiment.store.StableNumber;

/** What is said of an experiment before it is run. */
final class PlanText {
  private static final int SHOWN_POINTS = 4;
  private static final int MOST_FACTORS = 60;
  private static final int MANY = 99;
  private static final int DIGITS = 5;

  /** Beyond it, coverage would take more than about a second. */
  private static final double MOST_WORK = 2e8;

  private PlanText() {}

  /** The kind of design with its settings and groups. */
  static String design(Design design) {
    String settings =
        design instanceof SpaceDesign made
            ? made.settings().entrySet().stream()
                .map(setting -> setting.getKey() + " " + setting.getValue())
                .collect(Collectors.joining(", ", ": ", ""))
            : "";
    String groups =
        design.groups().isEmpty() ? "" : " in " + Text.count(design.groups().size(), "group");
    return design.kind() + settings + "; " + Text.count(design.paths().size(), "factor") + groups;
  }

  /** How evenly the points lie, where that is meant and can be said soon. */
  static String coverage(Design design, List<DesignPoint> points) {
    double work = (double) points.size() * points.size() * design.paths().size();
    if (!(design.layout() instanceof Layout.Free) || design.paths().isEmpty()) {
      return "";
    }
    if (points.size() < 2 || work > MOST_WORK) {
      return points.size() < 2 ? "" : "not reckoned for so many points and factors";
    }
    Coverage coverage = Coverage.of(DesignShares.of(design, points));
    return String.format(
        Locale.ROOT,
        "centred discrepancy %s (random points: %s); nearest two points %s apart in the unit cube",
        StableNumber.rounded(coverage.discrepancy(), 2),
        StableNumber.rounded(coverage.random(), 2),
        StableNumber.rounded(coverage.nearest(), 2));
  }

  /**
   * Time for so many runs, with its interval.
   *
   * @param before seconds that are needed besides
   */
  static String time(Pilot pilot, long runs, int threads, double before) {
    double each = (double) runs / threads;
    double once = before + Math.min(pilot.warmUp(), runs * pilot.seconds().mean());
    return String.format(
        Locale.ROOT,
        "about %s (%s to %s) on %s; a run takes %s ms (%s to %s) once Java is warm, by %s%s",
        seconds(once + each * pilot.seconds().mean()),
        seconds(before + each * pilot.seconds().low()),
        seconds(once + each * pilot.seconds().high()),
        Text.count(threads, "thread"),
        milliseconds(pilot.seconds().mean()),
        milliseconds(pilot.seconds().low()),
        milliseconds(pilot.seconds().high()),
        Text.count(pilot.runs(), "pilot run"),
        pilot.failed() == 0 ? "" : ", of which " + pilot.failed() + " failed");
  }

  /** A table of the factors: range, number of values, and as many first points as fit. */
  static List<String> factors(Design design, List<DesignPoint> points) {
    int factors = Math.min(MOST_FACTORS, design.paths().size());
    List<List<String>> ranges =
        IntStream.range(0, factors).mapToObj(f -> range(points, f)).toList();
    List<String> lines = new ArrayList<>();
    for (int shown = Math.min(SHOWN_POINTS, points.size()); shown > 0; shown--) {
      lines = new ArrayList<>(Columns.lines(rows(design, ranges, points.subList(0, shown))));
      if (lines.size() == factors + 1 && lines.stream().noneMatch(line -> line.contains("\n"))) {
        break;
      }
    }
    if (factors < design.paths().size()) {
      lines.add("and " + Text.count(design.paths().size() - factors, "further factor"));
    }
    return lines;
  }

  private static List<List<String>> rows(
      Design design, List<List<String>> ranges, List<DesignPoint> points) {
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("FACTOR", "RANGE", "VALUES"));
    points.forEach(point -> header.add("POINT " + point.index()));
    rows.add(header);
    for (int f = 0; f < ranges.size(); f++) {
      List<String> row = new ArrayList<>(List.of(design.paths().get(f)));
      row.addAll(ranges.get(f));
      for (DesignPoint point : points) {
        row.add(value(point.values().get(f)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> range(List<DesignPoint> points, int factor) {
    Set<Object> values = new LinkedHashSet<>();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (DesignPoint point : points) {
      Object value = point.values().get(factor);
      if (values.size() <= MANY) {
        values.add(value);
      }
      if (value instanceof Number number) {
        low = Math.min(low, number.doubleValue());
        high = Math.max(high, number.doubleValue());
      }
    }
    String count = values.size() > MANY ? MANY + "+" : String.valueOf(values.size());
    String range = low > high ? "words" : number(low) + (low < high ? " to " + number(high) : "");
    return List.of(range, count);
  }

  private static String value(Object value) {
    return value instanceof Double number ? number(number) : value.toString();
  }

  private static String number(double value) {
    return StableNumber.rounded(value, DIGITS);
  }

  private static String seconds(double seconds) {
    return ProgressLine.time(Duration.ofMillis(Math.round(1000 * Math.max(0, seconds))));
  }

  private static String milliseconds(double seconds) {
    return StableNumber.rounded(1000 * seconds, 3);
  }
}
