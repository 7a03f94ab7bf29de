package org.skilled.chart;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Draws every chart of the gallery into {@code target/gallery} and checks what can be checked
 * without eyes.
 */
final class GalleryTest {
  private static final Path FOLDER = Path.of("target", "gallery");

  @TestFactory
  Stream<DynamicTest> everyChart() {
    return Gallery.charts().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
  }

  private static void check(String name, Supplier<JFreeChart> chart) throws Exception {
    List<Path> files = ChartWriter.write(chart.get(), FOLDER, name);
    checkPicture(files.get(0));
    checkTexts(name, files.get(1));
    assertEquals(Files.readString(files.get(1)), ChartWriter.svg(chart.get(), name), "second SVG");
  }

  /** One chart of each kind; the SVG files tell of the others, at a fraction of the time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "time-3-lines",
        "effect-3-lines",
        "heat-gaps",
        "ternary-10",
        "spread-continuous",
        "points-200"
      })
  void samePixelsEveryTime(String name) {
    Supplier<JFreeChart> chart = requireNonNull(Gallery.charts().get(name));
    assertArrayEquals(ChartWriter.png(chart.get()), ChartWriter.png(chart.get()));
  }

  private static void checkPicture(Path png) throws IOException {
    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(1920, image.getWidth());
    assertEquals(1200, image.getHeight());
    int[] pixels = image.getRGB(0, 0, 1920, 1200, null, 0, 1920);
    long inked = Arrays.stream(pixels).filter(pixel -> (pixel & 0xFFFFFF) != 0xFFFFFF).count();
    assertTrue(inked > 5000, inked + " pixels are not white");
  }

  /**
   * All texts lie within the picture and apart from each other, and those that must be there are.
   */
  private static void checkTexts(String name, Path svg) throws Exception {
    String document = Files.readString(svg, StandardCharsets.UTF_8);
    List<SvgText> texts = SvgText.of(document);
    String all =
        texts.stream().map(SvgText::text).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    assertTrue(all.contains("seed 20140301; Skilled 0.1.0."), all);
    assertTrue(name.endsWith("no-runs") == all.contains(MessagePlot.NO_RUNS), all);
    assertTrue(document.contains("Arial, Helvetica, sans-serif"));
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      SvgText text = texts.get(i);
      if (!text.within(ChartWriter.WIDTH, ChartWriter.HEIGHT)) {
        faults.add("cut: " + text);
      }
      for (SvgText other : texts.subList(0, i)) {
        if (text.overlaps(other)) {
          faults.add("on one another: " + text + " and " + other);
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}
