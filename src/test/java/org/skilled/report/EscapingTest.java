package org.skilled.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Simulator;

/** Whatever stands in a user's file is text in the page, and nothing else. */
class EscapingTest {
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "\"",
          "'",
          "</script>",
          "<!--",
          "-->",
          "]]>",
          "<script>alert(1)</script>",
          "&amp;",
          "&#60;",
          "javascript:",
          "\\",
          "\n",
          "\t",
          " ",
          "ä",
          "\u2028",
          "😀",
          "{{x}}",
          "a",
          "7",
          "<svg onload=alert(1)>",
          "</title>",
          "</style>",
          "=",
          "`",
          "${x}");

  @TempDir private Path folder;

  @Test
  void anyTextComesBackAsItWas() throws IOException {
    long seed = 20140301;
    SplittableRandom random = new SplittableRandom(seed);
    for (int trial = 0; trial < 500; trial++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String raw = text.append('x').toString();
      StringWriter page = new StringWriter();
      Html html = new Html(page);
      html.open("div", "title", raw).element("pre", raw).close("div");
      html.json("data", json -> json.raw("[").text(raw).raw("]"));
      html.finish();
      Document read = Jsoup.parse(page.toString());
      String where = "seed " + seed + ", trial " + trial;
      assertEquals(raw, read.select("div").attr("title"), where);
      assertEquals(raw, read.select("pre").first().wholeText(), where);
      String json = read.select("script").first().data();
      assertEquals(raw, new ObjectMapper().readTree(json).path(0).asText(), where);
      assertEquals(1, read.select("script").size(), where);
      assertEquals(0, read.select("svg, style").size(), where);
    }
  }

  @Test
  void charactersThatHtmlDoesNotKnowAreReplaced() {
    assertEquals("a\uFFFDb\uFFFDc", Html.escape("a\u0000b\uD800c"));
  }

  @Test
  void aHostileExperimentIsShownAsItIs() throws IOException {
    String evil = "</script><script>alert('x')</script> & \"quoted\" <b>bold</b>";
    String experiment =
        """
        name: hostile
        question: %s
        scenario: one-ward
        weeks: 5
        design:
          kind: list
          points:
            - {label: %s, site.culture: 0.2}
            - {label: two, site.culture: 0.8}
        replications: 2
        seed: 1
        outcomes: [reach]
        charts:
          - {kind: distribution, outcome: reach}
        """
            .formatted(yaml(evil), yaml(evil));
    Path results = Reports.run(experiment, folder.resolve("r<b>&'"), Simulator.LEARNING_COMMUNITY);
    Document page = Reports.page(Reports.write(results));
    assertEquals(evil, page.select("h1").text());
    assertEquals(0, page.select("main b").size());
    assertEquals(1, page.select("script:not([type])").size());
    String points = page.select("#points-data").first().data();
    assertFalse(points.contains("<"), points);
    assertEquals(evil, new ObjectMapper().readTree(points).path("values").path(1).path(0).asText());
  }

  private static String yaml(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
