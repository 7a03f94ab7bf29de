package org.skilled.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChartWriterTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  @TempDir private Path folder;

  @Test
  void writesBothFilesOverOldOnesAndLeavesNothingElse() throws IOException {
    Path charts = folder.resolve("results").resolve("charts");
    Files.createDirectories(charts);
    Files.writeString(charts.resolve("effect.svg"), "old");
    List<Path> files = ChartWriter.write(chart(), charts, "effect");
    assertEquals(List.of(charts.resolve("effect.png"), charts.resolve("effect.svg")), files);
    try (Stream<Path> all = Files.list(charts)) {
      assertEquals(files, all.sorted().toList());
    }
    assertTrue(Files.readString(files.get(1)).startsWith("<svg "));
  }

  @Test
  void folderThatIsAFileIsAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("charts"), "in the way");
    assertThrows(IOException.class, () -> ChartWriter.write(chart(), file, "effect"));
  }

  /** Several charts stand on one page of a report, where an id may occur once only. */
  @Test
  void idsOfDifferentChartsDiffer() {
    List<String> first = ids(ChartWriter.svg(chart(), "reach by support"));
    List<String> second = ids(ChartWriter.svg(chart(), "users"));
    assertFalse(first.isEmpty());
    assertTrue(first.stream().allMatch(id -> id.startsWith("reach_by_support-")), first.toString());
    assertTrue(second.stream().noneMatch(first::contains), second.toString());
  }

  @Test
  void textsAreEscaped() {
    String svg = ChartWriter.svg(chart(), "x");
    assertTrue(svg.contains("Does &lt;b&gt; help &amp; last?"), svg);
  }

  @Test
  void sentencesStandBelowTheChartWhichGrowsByThem() {
    Page plain = new Page(chart(), 400);
    assertFalse(ChartWriter.svg(plain, "x").contains("Support helps"));
    Page page = new Page(chart(), 400).saying("Support helps by 0.2 (0.1 to 0.3). ".repeat(8));
    assertTrue(ChartWriter.svg(page, "x").contains("Support helps by 0.2 (0.1 to 0.3)."));
    assertTrue(page.height() > 420 && page.height() < 500, page.toString());
  }

  private static List<String> ids(String svg) {
    Matcher matcher = ID.matcher(svg);
    return matcher.results().map(result -> result.group(1)).toList();
  }

  private static JFreeChart chart() {
    List<Points.Point> points = List.of(new Points.Point(0.1, 0.2), new Points.Point(0.4, 0.8));
    Measure share = Measure.share("share");
    return Points.draw(
        new Points.Data(
            "Does <b> help & last?", share, share, points, new Caption(2, "1", "Skilled 0.1.0")));
  }
}
