package org.skilled.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.Replay;
import org.skilled.experiment.store.Results;

/** What the page holds, read as a browser reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Path folder;
  private Path results;
  private Path file;
  private Document page;

  @BeforeAll
  void makeTheReport(@TempDir Path scratch) throws IOException {
    folder = scratch;
    results =
        Reports.run(
            Reports.SMALL, folder.resolve("a folder's results"), Simulator.LEARNING_COMMUNITY);
    file = Reports.write(results);
    page = Reports.page(file);
  }

  @Test
  void everyPartIsThereAndInTheContents() {
    List<String> titles = page.select("main > section > h2").eachText();
    assertEquals(
        List.of(
            "Answer",
            "Charts",
            "What matters, by method",
            "Design",
            "Scenario",
            "Failed runs",
            "Points and runs",
            "How to run it again",
            "The model in short (ODD)",
            "How to cite"),
        titles);
    assertEquals(titles, page.select("nav.contents a").eachText());
    assertEquals("Does support matter in a small place?", page.select("h1").text());
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals(4, page.select("#charts figure").size());
    assertTrue(page.select(".byline").text().contains("run on 2026-05-04"), "the manifest's day");
  }

  @Test
  void itIsWellFormed() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    parser.parseInput(Files.readString(file), "");
    assertEquals(List.of(), parser.getErrors().stream().map(Object::toString).toList());
    Set<String> seen = new HashSet<>();
    page.select("[id]")
        .forEach(element -> assertTrue(seen.add(element.id()), element.id() + " occurs twice"));
    for (Element link : page.select("a[href^=#]")) {
      String target = link.attr("href").substring(1);
      assertTrue(target.startsWith("runs:") || seen.contains(target), target + " is not there");
    }
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, heading + " leaves out a level");
      level = next;
    }
  }

  @Test
  void nothingIsLoaded() throws IOException {
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (Set.of("src", "srcset", "href", "xlink:href", "action", "poster", "data")
            .contains(name)) {
          assertTrue(attribute.getValue().matches("(?s)(#|data:).*"), element.outerHtml());
        }
        assertFalse(name.startsWith("on"), element.outerHtml());
        assertFalse(name.equals("style"), "forbidden by the policy: " + element.outerHtml());
        Matcher url = Pattern.compile("url\\(\\s*[\"']?([^\"')]*)").matcher(attribute.getValue());
        while (url.find() && !element.tagName().equals("meta")) {
          assertTrue(url.group(1).startsWith("#"), element.outerHtml());
        }
      }
    }
    assertEquals(0, page.select("link, iframe, object, embed, base, form").size());
    String style = page.select("style").first().data();
    assertFalse(style.contains("@import") || style.contains("url("), "the style loads nothing");
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertTrue(policy.contains(Resource.policyHash(style)), "the policy allows this style");
    String script = page.select("script:not([type])").first().data();
    assertTrue(policy.contains(Resource.policyHash(script)), "the policy allows this script");
    assertFalse(policy.contains("unsafe"), policy);
  }

  @Test
  void drawingsHaveWordsForThoseWhoCannotSeeThem() {
    assertFalse(page.select("svg.drawing").isEmpty());
    for (Element drawing : page.select("svg.drawing")) {
      assertEquals("img", drawing.attr("role"));
      assertTrue(drawing.attr("aria-label").length() > 20, drawing.attr("aria-label"));
    }
    String effect = page.select("#chart-2 figcaption").text();
    assertTrue(effect.contains("knowHow lies between") && effect.contains("95 % interval"), effect);
  }

  @Test
  void everyRowOfEveryPointAndRunHasItsCommandAndItReplays() throws IOException {
    JsonNode runs = JSON.readTree(page.select("#runs-data").first().data());
    assertEquals(18, runs.path("count").asInt());
    assertEquals(18 * 16, runs.path("ids").asText().length());
    assertEquals(18, runs.path("values").path(1).size());
    String prefix = page.select("[data-replay]").attr("data-replay");
    assertEquals("skilled replay " + Commands.quoted(results.toString()) + " --run ", prefix);
    String last = runs.path("ids").asText().substring(17 * 16);
    Replay.Report replay = Replay.run(results, last, Simulator.LEARNING_COMMUNITY);
    assertTrue(replay.same());
    assertEquals(17, replay.run().run());
    assertEquals(
        replay.outcomes().get(0).stored(), runs.path("values").path(0).path(17).asDouble(), 1e-6);
    JsonNode points = JSON.readTree(page.select("#points-data").first().data());
    assertEquals(6, points.path("values").path(0).size());
    assertEquals("each", points.path("runs").asText());
  }

  @Test
  void dotsAndRowsOfChartsLeadToTheirRuns() {
    assertEquals(6, page.select("#chart-2 tbody a[href^=#runs:p]").size());
    assertEquals("#runs:p0", page.select("#chart-2 tbody a").first().attr("href"));
    assertEquals("#runs:p0-2", page.select("#chart-4 tbody a").first().attr("href"));
    assertEquals(6, page.select("#chart-3 .marks a").size());
    Set<String> cells = new HashSet<>(page.select("#chart-3 .marks a").eachAttr("href"));
    assertEquals(
        Set.of("#runs:p0", "#runs:p1", "#runs:p2", "#runs:p3", "#runs:p4", "#runs:p5"), cells);
    assertTrue(page.select("#chart-4 .marks a").size() >= 18, "each run has a dot");
  }

  @Test
  void whatIsNeededToRunItAgainIsThere() throws IOException {
    String text = page.select("#again").text();
    assertTrue(text.contains("skilled run '" + results.toString().replace("'", "'\\''")), text);
    assertTrue(text.contains("Skilled 0.0.0 (commit test, model version "), text);
    assertTrue(text.contains("seed 1"), text);
    String experiment = page.select("#experiment-file code").first().wholeText();
    assertEquals(Files.readString(results.resolve("experiment.yaml")), experiment);
    for (String name : List.of("runs.parquet", "points.csv", "weeks.parquet")) {
      assertTrue(page.select("#again table").text().contains(name), name);
    }
    assertTrue(page.select("#cite").text().contains("@techreport{gabbay2014"));
    assertEquals(10, page.select("#model ol li").size());
    assertTrue(page.select("#design").text().contains("full-factorial"));
    assertTrue(page.select("#scenario").text().contains("one-ward"));
  }

  @Test
  void theSameResultsGiveTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(file);
    assertArrayEquals(first, Files.readAllBytes(Reports.write(results)));
  }

  @Test
  void aPageThatCannotHoldAllSaysSoAndHowToGetTheRest() throws IOException {
    StringWriter text = new StringWriter();
    try (Results open = Results.open(results, Simulator.LEARNING_COMMUNITY)) {
      Facts facts = new Facts(open, results, Simulator.LEARNING_COMMUNITY);
      Html html = new Html(text);
      new RunsPart(facts, 60).write(html);
      html.finish();
    }
    Document part = Jsoup.parse(text.toString());
    assertTrue(part.text().contains("it holds the first 2 points with their 6 runs"), part.text());
    assertTrue(part.select(".snippet").text().contains("duckdb"), part.text());
    JsonNode runs = JSON.readTree(part.select("#runs-data").first().data());
    assertEquals(6, runs.path("count").asInt());
    assertEquals(6 * 16, runs.path("ids").asText().length());
  }

  @Test
  void whatMethodsAgreeOnComesBeforeWhatEachOfThemSays() throws IOException {
    String sampled =
        """
        name: cube
        question: What does engagement depend on in a small place?
        scenario: one-ward
        weeks: 4
        design: {kind: latin-hypercube, points: 50}
        commonRandomNumbers: false
        factors:
          project.practitioners.engagement: {from: 0.2, to: 0.8}
          project.flexibility: {from: 0, to: 1}
        replications: 1
        seed: 5
        outcomes: [engagement]
        """;
    Path cube = Reports.run(sampled, folder.resolve("cube"), Simulator.LEARNING_COMMUNITY);
    Document report = Reports.page(Reports.write(cube));
    String open = report.select("#answer .outcome > p > strong").text();
    String below = report.select("#answer .outcome > .below").text();
    assertTrue(open.startsWith("Agreement between methods:"), open);
    assertFalse(open.contains("Regression:"), open);
    assertTrue(below.contains("Regression"), below);
    assertTrue(report.select(".method .snippet").text().contains("--method regression"), below);
    assertTrue(report.text().contains("analysis seed 1."), "the seed of 'skilled analyse'");
  }

  @Test
  void dotsThatStandOnPointsLeadToTheirRuns() throws IOException {
    String single =
        """
        name: star
        question: Which lever moves know-how most in a small place?
        scenario: one-ward
        weeks: 30
        design: one-at-a-time
        factors:
          site.culture: {from: 0.2, to: 0.8, levels: 3}
          site.support.pattern: [steady, withdrawn]
        replications: 3
        seed: 5
        outcomes: [knowHow]
        charts:
          - {kind: tornado, outcome: knowHow}
          - {kind: spider, outcome: knowHow}
        """;
    Path star = Reports.run(single, folder.resolve("star"), Simulator.LEARNING_COMMUNITY);
    Document report = Reports.page(Reports.write(star));
    assertTrue(report.select("#answer").text().contains("Differences from the baseline:"));
    for (String chart : List.of("chart-1", "chart-2", "method-1-1")) {
      Element figure = report.getElementById(chart);
      assertFalse(figure.select("svg a[href^=#runs:p]").isEmpty(), chart + " has no links");
      assertFalse(figure.select("td.action a[href^=#runs:p]").isEmpty(), chart + " has no rows");
    }
    // The baseline and the setting, in the first row of the table behind the differences.
    assertTrue(
        report.select("#method-1-1 td.action a").first().attr("href").matches("#runs:p0[-,]\\d"));
  }

  @Test
  void failuresAreToldWithTheirReasonsAndWhatTheyDo() throws IOException {
    Path failing = Reports.run(Reports.SMALL, folder.resolve("failing"), Reports.FRAGILE);
    Document report = Reports.page(Reports.write(failing));
    String text = report.select("#failures").text();
    assertTrue(text.matches(".*\\d+ of 18 runs failed.*"), text);
    assertTrue(text.contains("the <b>ward</b> was closed"), text);
    assertTrue(text.contains("skilled replay "), text);
    assertTrue(text.contains("had all runs finished, it would lie between"), text);
    JsonNode runs = JSON.readTree(report.select("#runs-data").first().data());
    List<Integer> reasons = new ArrayList<>();
    runs.path("failed").forEach(reason -> reasons.add(reason.asInt()));
    assertFalse(reasons.isEmpty());
    assertEquals(Set.of(0), new HashSet<>(reasons));
  }
}
