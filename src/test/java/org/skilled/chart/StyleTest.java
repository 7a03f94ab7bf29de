package org.skilled.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

/** Numbers, words, colours, ranges and captions. */
final class StyleTest {
  private static final Caption CAPTION = new Caption(600, "1", "Skilled 0.1.0");

  @Test
  void numbersAreShortAndPlain() {
    assertEquals("0", Numbers.plain(-0.0));
    assertEquals("0.25", Numbers.plain(0.25));
    assertEquals("0.3", Numbers.plain(0.1 + 0.2));
    assertEquals("0.00005", Numbers.plain(5e-5));
    assertEquals("240", Numbers.plain(240));
    assertEquals("1,000,000", Numbers.plain(1e6));
    assertEquals("1.235E9", Numbers.plain(1_234_567_890));
    assertEquals("not a number", Numbers.plain(Double.NaN));
  }

  @Test
  void numbersInCellsHaveTheDecimalsThatTellThemApart() {
    assertEquals("0.25", Numbers.cell(0.25, 1));
    assertEquals("0.0123", Numbers.cell(0.0123, 0.01));
    assertEquals("104", Numbers.cell(104.3, 150));
    assertEquals("0.40", Numbers.cell(0.4, 0));
  }

  @Test
  void labelsGetACapitalAndTheirUnitUnlessTheyArePaths() {
    assertEquals("Time to adoption (weeks)", Measure.unbounded("time to adoption", "weeks").text());
    assertEquals("Share of users", Measure.share("share of users").text());
    assertEquals("site.culture", Factor.numeric("site.culture", "1", List.of(1.0)).text());
  }

  @Test
  void longLabelsKeepTheirEnds() {
    assertEquals("short", Words.shorten("short", 5));
    assertEquals("proj\u2026hare", Words.shorten("project.practitioners.roleShare", 9));
    assertEquals(
        "project.practitioners.\nroleShare", Words.wrap("project.practitioners.roleShare", 22));
  }

  @Test
  void captionSaysWhatItStandsOn() {
    assertEquals(
        "Bar: 95 %. Note. n = 3,600 runs, 40 a point (12 left out); seed 0x2A; Skilled 0.1.0.",
        new Caption(3600, 12, "40 a point", "0x2A", "Skilled 0.1.0", List.of("Note."))
            .text("Bar: 95 %."));
    assertEquals("n = 1 run; seed 1; v.", new Caption(1, "1", "v").text(""));
  }

  @Test
  void anotherUnitJoinsThePathInItsBrackets() {
    assertEquals("Rate (a.b, 1/year)", Words.withUnit("rate (a.b)", "1/year"));
    assertEquals("Rate (a.b)", Words.withUnit("rate (a.b)", "1"));
  }

  /** Contrast of at least 4.5, as WCAG 2.1 asks of text, on every colour of the scale. */
  @Test
  void numbersCanBeReadOnEveryColour() {
    ColourScale scale = new ColourScale(new Range(0, 1));
    for (int i = 0; i <= 1000; i++) {
      double contrast = contrast(scale.colour(i / 1000.0), scale.textOn(i / 1000.0));
      assertTrue(contrast >= 4.5, "contrast " + contrast + " at " + i / 1000.0);
    }
  }

  /** From dark to light all the way, so that grey print keeps the order. */
  @Test
  void scaleGrowsLighterAllTheWay() {
    ColourScale scale = new ColourScale(new Range(-2, 3));
    double[] light =
        IntStream.rangeClosed(0, 100)
            .mapToDouble(i -> luminance(scale.colour(-2 + i / 20.0)))
            .toArray();
    for (int i = 1; i < light.length; i++) {
      assertTrue(light[i] > light[i - 1], "at step " + i);
    }
    assertEquals(scale.colour(3), scale.colour(99));
    assertEquals(Ink.NO_DATA, scale.colour(Double.NaN));
  }

  @Test
  void axisShowsAllOfTheRangeOrZoomsIn() {
    Measure share = Measure.share("share");
    assertRange(-0.025, 1.025, Axes.range(share, new Extent(0.1, 0.5)));
    Range zoomed = Axes.range(share, new Extent(0.50, 0.55));
    assertTrue(zoomed.getLowerBound() > 0.4 && zoomed.getUpperBound() < 0.65, zoomed.toString());
    assertRange(-0.025, 1.025, Axes.range(share, Extent.EMPTY));
    assertTrue(Axes.range(Measure.unbounded("x", ""), new Extent(5, 5)).getLength() > 0);
    assertTrue(Axes.range(share, new Extent(2, 3)).contains(3));
  }

  @Test
  void colourScaleSpansTheValuesWithoutMargin() {
    assertRange(0, 1, Axes.scaleRange(Measure.share("share"), new Extent(0.1, 0.9)));
    assertRange(13, 156, Axes.scaleRange(Measure.unbounded("weeks", ""), new Extent(13, 156)));
    assertTrue(Axes.scaleRange(Measure.share("share"), new Extent(0.4, 0.4)).getLength() > 0);
  }

  @Test
  void tooManyItemsAreThinnedEvenlyAndTheCaptionSaysSo() {
    List<Integer> items = IntStream.range(0, 21).boxed().toList();
    Chosen<Integer> chosen = Chosen.evenly(items, 5, "lines", CAPTION);
    assertEquals(List.of(0, 5, 10, 15, 20), chosen.shown());
    assertTrue(chosen.caption().text("").startsWith("Shown: 5 of 21 lines"));
    assertEquals(new Chosen<>(items, CAPTION), Chosen.evenly(items, 21, "lines", CAPTION));
  }

  @Test
  void unevenLevelsAreDrawnInOrderNotToScale() {
    assertTrue(FactorAxis.of(Factor.numeric("x", "1", List.of(0.0, 0.5, 1.0)), 1).toScale());
    FactorAxis uneven = FactorAxis.of(Factor.numeric("x", "1", List.of(1.0, 10.0, 1e6)), 1);
    assertEquals(List.of(0.0, 1.0, 2.0), uneven.positions());
  }

  @Test
  void dataThatDoNotFitAreRefused() {
    Factor two = Factor.categorical("site.support", List.of("steady", "none"));
    Measure share = Measure.share("share");
    assertThrows(
        IllegalArgumentException.class,
        () -> new HeatMap.Data("t", share, two, two, List.of(List.of(1.0, 2.0)), CAPTION));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new FactorEffect.Data(
                "t", share, two, "", List.of(new FactorEffect.Line("", List.of())), CAPTION));
    assertThrows(IllegalArgumentException.class, () -> new TernaryMap.Point(0.5, 0.5, 0.5, 1));
    assertThrows(IllegalArgumentException.class, () -> new TernaryMap.Point(1.5, -0.5, 0, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new TernaryMap.Data("t", share, List.of("a", "b"), List.of(), CAPTION));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Factor("x", "1", List.of("a", "b"), List.of(1.0)));
    assertThrows(IllegalArgumentException.class, () -> new Measure("x", "1", 1, 0));
  }

  private static void assertRange(double low, double high, Range range) {
    assertEquals(low, range.getLowerBound(), 1e-12);
    assertEquals(high, range.getUpperBound(), 1e-12);
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color colour) {
    float[] rgb = colour.getRGBColorComponents(null);
    double[] weights = {0.2126, 0.7152, 0.0722};
    return IntStream.range(0, 3)
        .mapToDouble(
            i ->
                weights[i]
                    * (rgb[i] <= 0.03928
                        ? rgb[i] / 12.92
                        : Math.pow((rgb[i] + 0.055) / 1.055, 2.4)))
        .sum();
  }
}
