package org.skilled.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * Writes charts as pictures of 960 by 600 units: PNG with two pixels a unit, and SVG. The same
 * chart gives the same bytes on the same machine; other machines may have other fonts.
 */
public final class ChartWriter {
  /** Width of a chart in units. */
  public static final int WIDTH = 960;

  /** Height of a chart in units. */
  public static final int HEIGHT = 600;

  private static final int PIXELS_A_UNIT = 2;

  /**
   * Java's sans-serif is DejaVu Sans on Linux; Verdana has the same widths, so that texts keep
   * their place where a viewer has neither of the first.
   */
  private static final String SVG_FONTS = "DejaVu Sans, Verdana, Arial, Helvetica, sans-serif";

  private ChartWriter() {}

  /**
   * Writes {@code name.png} and {@code name.svg} into a folder, which is made if missing. Each is
   * written aside and then renamed, so that a reader never sees half a picture.
   *
   * @return the two files, PNG first
   * @throws IOException if the folder cannot be written to
   */
  public static List<Path> write(JFreeChart chart, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Path png = replace(folder.resolve(name + ".png"), png(chart));
    Path svg =
        replace(folder.resolve(name + ".svg"), svg(chart, name).getBytes(StandardCharsets.UTF_8));
    return List.of(png, svg);
  }

  /** The chart as the bytes of a PNG file of 1920 by 1200 pixels. */
  public static byte[] png(JFreeChart chart) {
    BufferedImage image =
        new BufferedImage(
            WIDTH * PIXELS_A_UNIT, HEIGHT * PIXELS_A_UNIT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(PIXELS_A_UNIT, PIXELS_A_UNIT);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * The chart as an SVG document.
   *
   * @param name makes ids inside the document differ from those of other charts on the same page
   */
  public static String svg(JFreeChart chart, String name) {
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
    // By default the ids hold the time, and the numbers are as Double.toString has them, which
    // changed in Java 19.
    graphics.setDefsKeyPrefix(name.replaceAll("[^A-Za-z0-9_-]", "_") + "-");
    graphics.setGeomDoubleConverter(value -> rounded(value, 2));
    graphics.setTransformDoubleConverter(value -> rounded(value, 6));
    graphics.setFontFunction(family -> SVG_FONTS);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    String svg = graphics.getSVGElement(null, true, new ViewBox(0, 0, WIDTH, HEIGHT), null, null);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
  }

  private static String rounded(double value, int decimals) {
    BigDecimal number = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Path replace(Path file, byte[] content) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    Files.write(aside, content);
    try {
      return Files.move(
          aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      return Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
