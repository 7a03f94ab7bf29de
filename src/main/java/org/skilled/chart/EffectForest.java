package org.skilled.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.Range;
import org.skilled.analysis.Effect;
import org.skilled.analysis.Verdict;

/**
 * Effects with their 95 % intervals, one row a claim, grouped by finding; what would be too small
 * to matter is shaded.
 */
public final class EffectForest {
  private static final double ROW = 30;
  private static final double AROUND = 150;
  private static final double LABELS = 365;
  private static final double REMARKS = 195;
  private static final int LONGEST_LINE = 58;
  private static final double TICK = 0.25;
  private static final double MARK = 5;

  private EffectForest() {}

  /**
   * One claim.
   *
   * @param text the claim in words
   * @param matters size from which the effect would matter
   * @param size the estimate as text
   */
  public record Claim(String text, Effect effect, double matters, Verdict verdict, String size) {}

  /**
   * The claims of one finding.
   *
   * @param name what it is called
   * @param says the finding in a sentence
   */
  public record Group(String name, String says, List<Claim> claims) {
    public Group {
      claims = List.copyOf(claims);
    }
  }

  /** What to draw. */
  public record Data(String title, String subtitle, List<Group> groups, Caption caption) {
    public Data {
      groups = List.copyOf(groups);
    }
  }

  /** Draws the chart, as high as it needs to be. */
  public static Page draw(Data data) {
    List<IntervalRows.Row> rows = new ArrayList<>();
    Extent extent = Extent.EMPTY.with(0);
    for (Group group : data.groups()) {
      rows.add(
          new IntervalRows.Row(
              List.of(Words.shorten(group.name() + "  " + group.says(), 2 * LONGEST_LINE)),
              true,
              List.of(),
              null,
              ""));
      for (Claim claim : group.claims()) {
        Effect effect = claim.effect();
        extent =
            extent
                .with(effect.estimate())
                .with(effect.low())
                .with(effect.high())
                .with(claim.matters())
                .with(-claim.matters());
        rows.add(row(claim));
      }
    }
    double low = Math.floor(extent.low() / TICK - 0.05) * TICK;
    double high = Math.ceil(extent.high() / TICK + 0.05) * TICK;
    IntervalRows layout =
        new IntervalRows(new Range(low, high), tick(high - low), LABELS, REMARKS, Fonts.CAPTION);
    String key = "Bar: 95 % interval. Shaded: too small to matter. " + VerdictMark.KEY;
    return new Page(
        House.chart(
            data.title(),
            data.subtitle(),
            new RowsPlot(layout, rows),
            List.of(),
            data.caption().text(key)),
        (int) Math.ceil(rows.size() * ROW + AROUND));
  }

  private static double tick(double span) {
    double[] sizes = {0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500};
    return Arrays.stream(sizes).filter(size -> span / size <= 8).findFirst().orElse(1000);
  }

  private static IntervalRows.Row row(Claim claim) {
    Effect effect = claim.effect();
    List<String> lines =
        Arrays.stream(Words.wrap(claim.text(), LONGEST_LINE).split("\n")).limit(2).toList();
    return new IntervalRows.Row(
        lines,
        false,
        List.of(
            new IntervalRows.Estimate(
                effect.estimate(),
                effect.low(),
                effect.high(),
                VerdictMark.colour(claim.verdict()),
                (g2, x, y) -> VerdictMark.draw(g2, claim.verdict(), x, y, MARK))),
        new Range(-claim.matters(), claim.matters()),
        claim.size() + "  " + claim.verdict().text());
  }
}
