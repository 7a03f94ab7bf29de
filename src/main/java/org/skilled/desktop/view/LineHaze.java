package org.skilled.desktop.view;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Very many thin lines as one picture: the more of them cross a pixel, the less it lets through.
 *
 * <p>It takes a fraction of the time that drawing them one by one takes, because smoothness is not
 * seen in a haze.
 */
final class LineHaze {
  /** So many of the faintest lines let nothing through. */
  private static final int DARKEST = 256;

  private final Rectangle region;
  private final double pixels;
  private final int width;
  private final int height;
  private final BufferedImage image;

  /** Number of lines that cross each pixel; in the end, the picture itself. */
  private final int[] crossing;

  /**
   * No lines yet.
   *
   * @param region that is drawn to; what lines are outside it is left out
   * @param pixels in a unit
   */
  LineHaze(Rectangle region, double pixels) {
    this.region = region;
    this.pixels = pixels;
    width = Math.max(1, (int) Math.ceil(region.width * pixels));
    height = Math.max(1, (int) Math.ceil(region.height * pixels));
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    crossing = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** One line more. */
  void add(double fromX, double fromY, double toX, double toY) {
    double x = (fromX - region.x) * pixels;
    double y = (fromY - region.y) * pixels;
    double dx = (toX - fromX) * pixels;
    double dy = (toY - fromY) * pixels;
    double begin = Math.max(0, Math.max(enters(x, dx, width), enters(y, dy, height)));
    double end = Math.min(1, Math.min(leaves(x, dx, width), leaves(y, dy, height)));
    if (!(begin < end)) {
      return;
    }
    int steps = Math.max(1, (int) Math.ceil((end - begin) * Math.max(Math.abs(dx), Math.abs(dy))));
    double step = (end - begin) / steps;
    for (int s = 0; s < steps; s++) {
      double at = begin + step * (s + 0.5);
      int column = Math.min(width - 1, Math.max(0, (int) (x + at * dx)));
      int row = Math.min(height - 1, Math.max(0, (int) (y + at * dy)));
      crossing[row * width + column]++;
    }
  }

  /** Share of a line, along one axis, at which it comes into what is drawn. */
  private static double enters(double from, double way, int size) {
    if (way == 0) {
      return from >= 0 && from < size ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return (way > 0 ? -from : size - from) / way;
  }

  /** Share at which it goes out. */
  private static double leaves(double from, double way, int size) {
    if (way == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return (way > 0 ? size - from : -from) / way;
  }

  /**
   * Draws all lines; to be called once.
   *
   * @param colour of a single line, with how much it lets through
   */
  void paint(Graphics2D g, Color colour) {
    double clear = 1 - colour.getAlpha() / 255.0;
    int plain = colour.getRGB() & 0xFFFFFF;
    int[] shades = new int[DARKEST];
    for (int lines = 1; lines < DARKEST; lines++) {
      shades[lines] = (int) Math.rint(255 * (1 - Math.pow(clear, lines))) << 24 | plain;
    }
    for (int at = 0; at < crossing.length; at++) {
      if (crossing[at] > 0) {
        crossing[at] = shades[Math.min(DARKEST - 1, crossing[at])];
      }
    }
    AffineTransform place = AffineTransform.getTranslateInstance(region.x, region.y);
    place.scale(1 / pixels, 1 / pixels);
    g.drawImage(image, place, null);
  }
}
