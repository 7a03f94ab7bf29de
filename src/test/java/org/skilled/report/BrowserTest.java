package org.skilled.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.execute.Replay;

/** The report in a real browser, by mouse and by keyboard, at three sizes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  /** Build artefacts: what the page looked like. */
  private static final Path PICTURES = Path.of("target", "report-pictures");

  private @Nullable Chromium chromium;
  private @Nullable BrowserContext context;
  private final List<String> faults = new ArrayList<>();
  private Path results;
  private Path file;

  @BeforeAll
  void open(@TempDir Path scratch) throws IOException {
    chromium = Chromium.start();
    results = Reports.run(Reports.SMALL, scratch.resolve("results"), Simulator.LEARNING_COMMUNITY);
    file = Reports.write(results);
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void nothingWentWrongInThePage() {
    if (context != null) {
      context.close();
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void fitsALaptop() {
    Page page = page(1366, 768);
    assertFits(page, 1366);
    assertTrue(page.locator("nav.contents a").first().isVisible());
    picture(page, "laptop");
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
    picture(page, "laptop-dark");
  }

  @Test
  void fitsATelephone() {
    Page page = page(390, 844);
    assertFits(page, 390);
    for (Locator details : page.locator("main details").all()) {
      details.evaluate("details => { details.open = true; }");
    }
    page.locator("#runs").scrollIntoViewIfNeeded();
    page.waitForSelector("[data-replay] tbody tr");
    assertFits(page, 390);
    picture(page, "phone");
  }

  @Test
  void chartsZoomByMouse() {
    Page page = page(1366, 768);
    Locator drawing = page.locator("#chart-2 svg.drawing");
    drawing.click(new Locator.ClickOptions().setPosition(30, 30));
    Locator large = page.locator("dialog svg.drawing");
    large.waitFor();
    String whole = large.getAttribute("viewBox");
    assertEquals("0 0 960 600", whole);
    page.mouse().move(683, 400);
    page.mouse().wheel(0, -300);
    page.waitForCondition(() -> !whole.equals(large.getAttribute("viewBox")));
    assertTrue(width(large) < 960, large.getAttribute("viewBox"));
    String zoomed = large.getAttribute("viewBox");
    page.mouse().down();
    page.mouse().move(583, 350);
    page.mouse().up();
    assertNotEquals(zoomed, large.getAttribute("viewBox"), "dragging moves it");
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("zoom.png")));
    page.locator("dialog button:has-text('Whole chart')").click();
    assertEquals(whole, large.getAttribute("viewBox"));
    page.locator("dialog button:has-text('Close')").click();
    assertFalse(page.locator("dialog").isVisible());
    assertTrue(drawing.isVisible(), "the chart is back in its place");
  }

  @Test
  void chartsZoomByKeyboard() {
    Page page = page(1366, 768);
    page.locator("#chart-1 button:has-text('Enlarge')").focus();
    page.keyboard().press("Enter");
    Locator large = page.locator("dialog svg.drawing");
    large.waitFor();
    page.keyboard().press("+");
    page.keyboard().press("+");
    assertTrue(width(large) < 960 * 0.5, large.getAttribute("viewBox"));
    String before = large.getAttribute("viewBox");
    page.keyboard().press("ArrowRight");
    assertNotEquals(before, large.getAttribute("viewBox"));
    page.keyboard().press("0");
    assertEquals(960, width(large));
    page.keyboard().press("Escape");
    assertFalse(page.locator("dialog").isVisible());
    assertEquals("Enlarge", page.evaluate("document.activeElement.textContent"));
  }

  @Test
  void theSkipLinkComesFirst() {
    Page page = page(1366, 768);
    page.keyboard().press("Tab");
    assertEquals("Skip to the report", page.evaluate("document.activeElement.textContent"));
    page.keyboard().press("Enter");
    assertEquals("main", page.evaluate("document.activeElement.id"));
  }

  @Test
  void tablesOpenSortAndSave() throws IOException {
    Page page = page(1366, 768);
    Locator chart = page.locator("#chart-2");
    chart.locator("summary").click();
    Locator mean = chart.locator("th:has-text('knowHow')");
    mean.locator("button").click();
    assertEquals("ascending", mean.getAttribute("aria-sort"));
    List<Double> up = numbers(chart.locator("tbody tr td:nth-child(3)"));
    assertEquals(up.stream().sorted().toList(), up);
    mean.locator("button").click();
    List<Double> down = numbers(chart.locator("tbody tr td:nth-child(3)"));
    assertEquals(up.get(0), down.get(down.size() - 1));
    Download saved =
        page.waitForDownload(() -> chart.locator("button:has-text('Save as CSV')").click());
    String csv = Files.readString(saved.path());
    assertTrue(csv.startsWith("site.support.level,site.culture,knowHow,low,high,runs\n"), csv);
    assertEquals(7, csv.lines().count());
  }

  @Test
  void theCommandOfARowReplaysThatRun() {
    Page page = page(1366, 768);
    Locator rows = page.locator("[data-replay] tbody tr");
    page.locator("#chart-3 .marks a").first().dispatchEvent("click");
    rows.first().waitFor();
    page.waitForCondition(() -> rows.count() == 3);
    String point = rows.first().locator("td").nth(1).textContent();
    assertTrue(page.url().endsWith("#runs:p" + point), page.url());
    Locator row = rows.nth(1);
    int run = Integer.parseInt(row.locator("td").first().textContent());
    row.locator("button").click();
    page.waitForSelector("button:has-text('Copied')");
    String command = (String) page.evaluate("navigator.clipboard.readText()");
    Matcher id = Pattern.compile("skilled replay (.*) --run ([0-9a-f]{16})").matcher(command);
    assertTrue(id.matches(), command);
    assertEquals(results.toString(), id.group(1));
    Replay.Report again =
        Replay.run(Path.of(id.group(1)), id.group(2), Simulator.LEARNING_COMMUNITY);
    assertTrue(again.same());
    assertEquals(run, again.run().run());
  }

  @Test
  void aDotOfASpreadLeadsToItsRun() {
    Page page = page(1366, 768);
    Locator dot = page.locator("#chart-4 .marks a[href^='#runs:r']").first();
    String address = dot.getAttribute("href");
    dot.dispatchEvent("click");
    page.waitForSelector("tr.found, [data-replay] tbody tr");
    assertTrue(page.url().endsWith(address), page.url());
  }

  @Test
  void printsOnPaper() throws IOException {
    Page page = page(1366, 768);
    Path pdf = PICTURES.resolve("report.pdf");
    page.pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true));
    String raw = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    Matcher pages = Pattern.compile("/Type\\s*/Page\\b").matcher(raw);
    assertTrue(pages.results().count() >= 4, "the PDF has pages");
    page.setViewportSize(688, 1002);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertFits(page, 688);
    for (Locator drawing : page.locator("svg.drawing").all()) {
      assertTrue(drawing.boundingBox().height < 900, "a chart is higher than a sheet");
      assertTrue(drawing.boundingBox().width > 500, "a chart is too small on paper");
    }
    assertFalse(page.locator("nav.contents").isVisible());
    assertEquals(
        "avoid",
        page.locator("#chart-1 .frame").evaluate("one => getComputedStyle(one).breakInside"));
    picture(page, "print");
  }

  private Page page(int width, int height) {
    BrowserContext fresh =
        chromium
            .browser()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setPermissions(List.of("clipboard-read", "clipboard-write")));
    context = fresh;
    Page page = fresh.newPage();
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            faults.add(message.text());
          }
        });
    page.onPageError(faults::add);
    page.onRequest(
        request -> {
          String address = request.url();
          if (!address.startsWith("data:") && !address.startsWith(file.toUri().toString())) {
            faults.add("asks for " + address);
          }
        });
    page.navigate(file.toUri().toString());
    return page;
  }

  private static void assertFits(Page page, int width) {
    int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    assertTrue(wide <= width, "the page is " + wide + " wide on a screen of " + width);
  }

  private static double width(Locator drawing) {
    return Double.parseDouble(drawing.getAttribute("viewBox").split(" ")[2]);
  }

  private static List<Double> numbers(Locator cells) {
    return cells.allTextContents().stream().map(Double::valueOf).toList();
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}
