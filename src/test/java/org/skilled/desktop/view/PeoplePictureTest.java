package org.skilled.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.skilled.network.SocialNetwork;

class PeoplePictureTest {

  @Test
  void ofVeryManyPeopleSomeAreDrawn() {
    PeoplePicture picture = new PeoplePicture(10_000_000, null);
    assertEquals(1000, picture.every());
    assertTrue(picture.ties().contains("1 in 1000 is drawn"), picture.ties());
    assertEquals(5000, picture.at(picture.x(5000), picture.y(5000)));
  }

  private static final int SIDE = 420;
  private static final int PAPER = Color.WHITE.getRGB();

  @Test
  void peopleStandAroundARingInTheirOrderEachInTheColourOfItsLevel() {
    PeoplePicture picture =
        new PeoplePicture(4, SocialNetwork.of(4, new int[] {0, 1}, new int[] {2, 3}));
    double[] levels = {0, 0.25, 0.5, 1};
    BufferedImage image = drawn(picture, levels);
    int radius = 194;
    int[][] places = {
      {210, 210 - radius}, {210 + radius, 210}, {210, 210 + radius}, {210 - radius, 210}
    };
    for (int i = 0; i < 4; i++) {
      int[] at = places[i];
      assertEquals(
          Palette.amount(levels[i]).getRGB(), image.getRGB(at[0], at[1]), "colour of person " + i);
      assertEquals(i, picture.at(at[0] / 200.0, at[1] / 200.0), "who stands there");
    }
    assertNotEquals(PAPER, image.getRGB(210, 110), "a tie across the middle");
    assertNotEquals(PAPER, image.getRGB(110, 210), "and the other one");
    assertEquals(PAPER, image.getRGB(300, 300), "nobody is tied to the next");
    assertEquals(-1, picture.at(1.05, 1.05), "nobody in the middle");
    assertTrue(picture.ties().contains("2 ties"), picture.ties());
  }

  @Test
  void whoeverSeesEverybodyStandsInRows() {
    PeoplePicture picture = new PeoplePicture(9, null);
    double[] levels = {1, 0, 0, 0, 0, 1, 0, 0, 0};
    BufferedImage image = drawn(picture, levels);
    for (int i = 0; i < 9; i++) {
      int x = (int) Math.rint(200 * (0.05 + (i % 3 + 0.5) * 2 / 3));
      int row = i / 3;
      int y = (int) Math.rint(200 * (0.05 + (row + 0.5) * 2 / 3));
      assertEquals(Palette.amount(levels[i]).getRGB(), image.getRGB(x, y), "person " + i);
    }
    assertEquals(PAPER, image.getRGB(143, 143), "nothing between rows");
    assertEquals("Everybody sees everybody.", picture.ties());
  }

  @Test
  void manyPeopleMakeTheRingBroadAndManyTiesAreOnlyTold() {
    int people = 5001;
    int[] from = new int[people];
    int[] to = new int[people];
    for (int i = 0; i < people; i++) {
      from[i] = i;
      to[i] = (i + 2500) % people;
    }
    PeoplePicture picture = new PeoplePicture(people, SocialNetwork.of(people, from, to));
    BufferedImage image = drawn(picture, new double[people]);
    assertEquals(PAPER, image.getRGB(210, 210), "no ties across the middle");
    assertTrue(picture.ties().contains("5001 ties, too many to draw"), picture.ties());
    double nearest = 2;
    for (int i = 0; i < people; i++) {
      nearest = Math.min(nearest, Math.hypot(picture.x(i) - 1.05, picture.y(i) - 1.05));
    }
    assertEquals(0.5, nearest, 0.01, "the innermost circle");
  }

  private static BufferedImage drawn(PeoplePicture picture, double[] levels) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, SIDE, SIDE);
    picture.paint(g, PeoplePicture.fit(SIDE, SIDE), levels);
    g.dispose();
    return image;
  }
}
