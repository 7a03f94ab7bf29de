package org.skilled.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Draws charts of discovery into {@code target/gallery}; no text is cut or on another. */
class GalleryDiscoveryTest {
  private static final Path FOLDER = Path.of("target", "gallery");

  @TestFactory
  Stream<DynamicTest> everyChart() {
    return GalleryDiscovery.pages().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
  }

  private static void check(String name, Supplier<Page> chart) throws Exception {
    Page page = chart.get();
    List<Path> files = ChartWriter.write(page, FOLDER, "discovery-" + name);
    List<SvgText> texts = SvgText.of(Files.readString(files.get(1)));
    String all =
        texts.stream().map(SvgText::text).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    assertTrue(all.contains("seed 20140301; Skilled 0.1.0."), all);
    assertEquals(name.endsWith("no-runs"), all.contains(MessagePlot.NO_RUNS), all);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      SvgText text = texts.get(i);
      if (!text.within(ChartWriter.WIDTH, page.height())) {
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
