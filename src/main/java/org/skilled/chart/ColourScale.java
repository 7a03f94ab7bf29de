package org.skilled.chart;

import java.awt.Color;
import java.awt.Paint;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.data.Range;

/**
 * A sequential scale from dark to light that is even to the eye, in grey print and for the
 * colour-blind: viridis (S. van der Walt and N. Smith 2015, CC0), interpolated between eleven of
 * its colours.
 */
final class ColourScale implements PaintScale {
  private static final int[] VIRIDIS = {
    0x440154, 0x482576, 0x414487, 0x35608D, 0x2A788E, 0x21908C, 0x22A884, 0x43BF71, 0x7AD151,
    0xBBDF27, 0xFDE725
  };

  private final Range range;

  ColourScale(Range range) {
    this.range = range;
  }

  @Override
  public double getLowerBound() {
    return range.getLowerBound();
  }

  @Override
  public double getUpperBound() {
    return range.getUpperBound();
  }

  @Override
  public Paint getPaint(double value) {
    return colour(value);
  }

  /**
   * The colour of a value; values beyond the range take the colour of its end, NaN that of missing
   * data.
   */
  Color colour(double value) {
    if (Double.isNaN(value)) {
      return Ink.NO_DATA;
    }
    double position = (range.constrain(value) - range.getLowerBound()) / range.getLength();
    double scaled = position * (VIRIDIS.length - 1);
    int index = Math.min((int) scaled, VIRIDIS.length - 2);
    return between(new Color(VIRIDIS[index]), new Color(VIRIDIS[index + 1]), scaled - index);
  }

  /**
   * Black or white, whichever stands out more from the colour of the value (WCAG 2.1 relative
   * luminance).
   */
  Color textOn(double value) {
    Color background = colour(value);
    double luminance =
        0.2126 * linear(background.getRed())
            + 0.7152 * linear(background.getGreen())
            + 0.0722 * linear(background.getBlue());
    boolean whiteIsBetter = 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05;
    return whiteIsBetter ? Color.WHITE : Color.BLACK;
  }

  /** A share of the way from one colour to another. */
  static Color between(Color from, Color to, double share) {
    return new Color(
        (int) Math.rint(from.getRed() + share * (to.getRed() - from.getRed())),
        (int) Math.rint(from.getGreen() + share * (to.getGreen() - from.getGreen())),
        (int) Math.rint(from.getBlue() + share * (to.getBlue() - from.getBlue())));
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }
}
