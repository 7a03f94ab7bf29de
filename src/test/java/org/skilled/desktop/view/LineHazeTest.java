package org.skilled.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LineHazeTest {
  private static final Color HALF = new Color(0, 0, 0, 128);

  @Test
  void whereLinesCrossLessIsLetThrough() {
    LineHaze haze = new LineHaze(new Rectangle(0, 0, 20, 20), 1);
    haze.add(-100, 10.5, 100, 10.5);
    haze.add(5.5, -3, 5.5, 400);
    haze.add(30, -5, 30, 50);
    BufferedImage image = painted(haze, 1);
    assertEquals(127, light(image, 15, 10), "one line");
    assertEquals(127, light(image, 5, 2), "another");
    assertEquals(63, light(image, 5, 10), "both");
    assertEquals(255, light(image, 8, 8), "none");
    int inked = 0;
    for (int at = 0; at < 400; at++) {
      inked += light(image, at % 20, at / 20) < 255 ? 1 : 0;
    }
    assertEquals(39, inked, "a row and a column, and nothing of what is outside");
  }

  @Test
  void slantedLinesHaveNoGapsAndFineScreensMorePixels() {
    LineHaze haze = new LineHaze(new Rectangle(2, 3, 10, 10), 2);
    haze.add(2, 3, 12, 13);
    BufferedImage image = painted(haze, 2);
    for (int step = 0; step < 20; step++) {
      assertEquals(127, light(image, 4 + step, 6 + step), "step " + step);
    }
    assertEquals(255, light(image, 3, 5));
  }

  private static int light(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xFF;
  }

  private static BufferedImage painted(LineHaze haze, int scale) {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 40, 40);
    g.scale(scale, scale);
    haze.paint(g, HALF);
    g.dispose();
    return image;
  }
}
