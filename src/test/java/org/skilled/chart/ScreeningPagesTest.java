package org.skilled.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Charts of screening that have a height of their own: nothing cut, nothing on one another. */
final class ScreeningPagesTest {
  private static final Path FOLDER = Path.of("target", "gallery");

  @TestFactory
  Stream<DynamicTest> everyPage() {
    return GalleryScreening.pages().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> check(entry.getKey(), entry.getValue().get())));
  }

  private static void check(String name, Page page) throws Exception {
    Path svg = ChartWriter.write(page, FOLDER, name).get(1);
    List<SvgText> texts = SvgText.of(Files.readString(svg, StandardCharsets.UTF_8));
    assertTrue(texts.size() > 2, name);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).within(ChartWriter.WIDTH, page.height())) {
        faults.add("cut: " + texts.get(i));
      }
      for (SvgText other : texts.subList(0, i)) {
        if (texts.get(i).overlaps(other)) {
          faults.add("on one another: " + texts.get(i) + " and " + other);
        }
      }
    }
    assertEquals(List.of(), faults);
  }
}
