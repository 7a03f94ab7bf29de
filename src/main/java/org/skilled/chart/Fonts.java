package org.skilled.chart;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.skilled.problem.InputException;

/** The fonts of charts: Java's own sans-serif, which every Java maps to a font of the machine. */
final class Fonts {
  static final Font TITLE = font(Font.BOLD, 20);
  static final Font SUBTITLE = font(Font.PLAIN, 16);
  static final Font AXIS = font(Font.PLAIN, 16);
  static final Font TICK = font(Font.PLAIN, 14);
  static final Font LEGEND = font(Font.PLAIN, 14);
  static final Font LEGEND_HEADING = font(Font.BOLD, 14);
  static final Font NOTE = font(Font.PLAIN, 13);
  static final Font CAPTION = font(Font.PLAIN, 12);

  private Fonts() {}

  /**
   * Makes sure that text can be measured and drawn, so that a machine without fonts gets a message
   * that says what to do.
   *
   * @throws InputException if this Java finds no font or no display
   */
  static void require() {
    try {
      BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = image.createGraphics();
      graphics.getFontMetrics(TICK).stringWidth("n");
      graphics.dispose();
    } catch (AWTError noDisplay) {
      throw problem(
          "charts cannot be drawn because Java cannot reach the display that DISPLAY names ("
              + noDisplay.getMessage()
              + "); unset DISPLAY or start Java with -Djava.awt.headless=true",
          noDisplay);
    } catch (RuntimeException | InternalError | LinkageError fault) {
      // What Java throws here without fontconfig or FreeType differs between versions: mostly
      // errors, not exceptions.
      throw problem(
          "charts cannot be drawn because Java finds no fonts on this machine ("
              + fault
              + "); install fontconfig and a font, on Debian or Ubuntu:"
              + " apt-get install fontconfig fonts-dejavu-core",
          fault);
    }
  }

  private static InputException problem(String message, Throwable cause) {
    InputException problem = InputException.of(message);
    problem.initCause(cause);
    return problem;
  }

  private static Font font(int style, float size) {
    return new Font(Font.SANS_SERIF, style, 1).deriveFont(Map.of(TextAttribute.SIZE, size));
  }
}
