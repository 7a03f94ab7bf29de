package org.skilled.desktop.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.List;

/**
 * Colours that people who see colours differently can tell apart: M. Okabe and K. Ito (2008), Color
 * Universal Design; a single hue from light to dark for amounts.
 */
public final class Palette {
  public static final Color PAPER = Color.WHITE;
  public static final Color TEXT = new Color(0x22, 0x22, 0x22);
  public static final Color FAINT_TEXT = new Color(0x55, 0x55, 0x55);
  public static final Color SITE = new Color(0xF4, 0xF4, 0xF1);
  public static final Color SITE_LINE = new Color(0x8A, 0x8A, 0x86);
  public static final Color WEDGE = new Color(0xB9, 0xB9, 0xB3);
  public static final Color TIE = new Color(0x8A, 0x8A, 0x8A, 46);
  public static final Color OUTLINE = new Color(0x70, 0x70, 0x70);
  public static final Color USER = new Color(0xD5, 0x5E, 0x00);
  public static final Color FLASH = new Color(0x00, 0x9E, 0x73);
  public static final Color JOINT = new Color(0x7B, 0x2D, 0x8E);
  public static final Color FATE = new Color(0xCC, 0x79, 0xA7);
  public static final Color SELECTED = Color.BLACK;
  public static final Color FACILITATOR = new Color(0xF0, 0xE4, 0x42);

  private static final List<Color> LINES =
      List.of(
          new Color(0x00, 0x72, 0xB2),
          new Color(0xD5, 0x5E, 0x00),
          new Color(0x00, 0x9E, 0x73),
          new Color(0xCC, 0x79, 0xA7),
          new Color(0xE6, 0x9F, 0x00),
          new Color(0x56, 0xB4, 0xE9),
          new Color(0x00, 0x00, 0x00),
          new Color(0x7A, 0x7A, 0x7A));

  private static final float[][] DASHES = {
    {}, {8, 4}, {2, 3}, {9, 3, 2, 3}, {4, 3}, {12, 4}, {6, 2, 2, 2, 2, 2}, {3, 2}
  };

  private static final int[][] AMOUNTS = {
    {0xFB, 0xFB, 0xF7},
    {0xC6, 0xDB, 0xEF},
    {0x6B, 0xAE, 0xD6},
    {0x21, 0x71, 0xB5},
    {0x08, 0x30, 0x6B}
  };

  private Palette() {}

  /** Colour of know-how in [0, 1]: the more, the darker; by its root, for most know little. */
  public static Color knowHow(double share) {
    return amount(Math.sqrt(Math.max(0, share)));
  }

  /** Colour of an amount in [0, 1]: the more, the darker. */
  static Color amount(double share) {
    double place = Math.min(1, Math.max(0, share)) * (AMOUNTS.length - 1);
    int below = Math.min(AMOUNTS.length - 2, (int) place);
    double rest = place - below;
    int[] from = AMOUNTS[below];
    int[] to = AMOUNTS[below + 1];
    return new Color(
        mix(from[0], to[0], rest), mix(from[1], to[1], rest), mix(from[2], to[2], rest));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.rint(from + share * (to - from));
  }

  /** Colour of the n-th line of a chart. */
  public static Color line(int n) {
    return LINES.get(n % LINES.size());
  }

  /** Colour of a twin's n-th line: another one, unless colours say already what the line is of. */
  public static Color twin(int n, int lines) {
    return lines == 1 ? line(1) : line(n);
  }

  /** Stroke of the n-th line: told apart without colours too. */
  public static Stroke stroke(int n) {
    float[] dash = DASHES[n % DASHES.length];
    return dash.length == 0
        ? new BasicStroke(2)
        : new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
  }

  /** A colour that lets through what is behind. */
  public static Color faint(Color colour, int opacity) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
  }

  /** Java's own sans-serif. */
  public static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }
}
