package org.skilled.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

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

  private ChartWriter() {}

  /**
   * Writes {@code name.png} and {@code name.svg} into a folder, which is made if missing. Each is
   * written aside and then renamed, so that a reader never sees half a picture.
   *
   * @return the two files, PNG first
   * @throws IOException if the folder cannot be written to
   */
  public static List<Path> write(JFreeChart chart, Path folder, String name) throws IOException {
    return write(new Page(chart, HEIGHT), folder, name);
  }

  /** As {@link #write(JFreeChart, Path, String)}, for a chart of another height. */
  public static List<Path> write(Page page, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Path png = replace(folder.resolve(name + ".png"), png(page));
    Path svg =
        replace(folder.resolve(name + ".svg"), svg(page, name).getBytes(StandardCharsets.UTF_8));
    return List.of(png, svg);
  }

  /** The chart as the bytes of a PNG file of 1920 by 1200 pixels. */
  public static byte[] png(JFreeChart chart) {
    return png(new Page(chart, HEIGHT));
  }

  /** As {@link #png(JFreeChart)}, for a chart of another height. */
  public static byte[] png(Page page) {
    BufferedImage image =
        new BufferedImage(
            WIDTH * PIXELS_A_UNIT, page.height() * PIXELS_A_UNIT, BufferedImage.TYPE_INT_RGB);
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
    page.chart().draw(graphics, page.area());
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
   * The chart as an SVG element, without XML declaration, so that it can stand in a file or in a
   * web page.
   *
   * @param name makes ids inside the element differ from those of other charts on the same page
   */
  public static String svg(JFreeChart chart, String name) {
    return svg(new Page(chart, HEIGHT), name);
  }

  /** As {@link #svg(JFreeChart, String)}, for a chart of another height. */
  public static String svg(Page page, String name) {
    return Svg.of(graphics -> page.chart().draw(graphics, page.area()), WIDTH, page.height(), name);
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
