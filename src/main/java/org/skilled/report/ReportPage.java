package org.skilled.report;

import java.util.List;
import java.util.Locale;
import org.skilled.experiment.store.Manifest;

/** The page around the parts of a report: head, title, list of contents, footer. */
final class ReportPage {
  private final Facts facts;
  private final List<Part> parts;

  ReportPage(Facts facts, List<Part> parts) {
    this.facts = facts;
    this.parts = List.copyOf(parts);
  }

  void write(Html html) {
    String style = Resource.text("report.css");
    String script = Resource.text("report.js");
    html.markup("<!DOCTYPE html>").line();
    html.open("html", "lang", "en").line();
    head(html, style, script);
    html.open("body").line();
    html.element("a", "Skip to the report", "class", "skip", "href", "#main").line();
    header(html);
    html.open("div", "class", "columns").line();
    contents(html);
    html.open("main", "id", "main", "tabindex", "-1").line();
    for (Part part : parts) {
      html.open("section", "id", part.id(), "class", "part", "aria-labelledby", "h-" + part.id());
      html.element("h2", part.title(), "id", "h-" + part.id()).line();
      part.write(html);
      html.close("section").line();
    }
    html.close("main").close("div").line();
    footer(html);
    html.open("script").markup(script).close("script").line();
    html.close("body").close("html").line();
    html.finish();
  }

  private void head(Html html, String style, String script) {
    html.open("head").line();
    html.single("meta", "charset", "utf-8").line();
    html.single(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; script-src "
            + Resource.policyHash(script)
            + "; style-src "
            + Resource.policyHash(style));
    html.line();
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line();
    html.single("meta", "name", "color-scheme", "content", "light dark").line();
    html.single("meta", "name", "generator", "content", version()).line();
    html.element("title", facts.experiment().name() + ": report of an experiment").line();
    html.open("style").markup(style).close("style").line();
    html.close("head").line();
  }

  private String version() {
    Manifest manifest = facts.manifest();
    return "Skilled " + manifest.program().get("version") + ", model " + manifest.modelVersion();
  }

  private void header(Html html) {
    Manifest manifest = facts.manifest();
    html.open("header").line();
    html.element("p", "Report of an experiment", "class", "kicker");
    html.element("h1", facts.experiment().question());
    html.element(
        "p",
        String.format(
            Locale.ROOT,
            "%s: %,d runs at %,d design points, %,d failed; scenario %s; seed %d; run on %s by %s.",
            manifest.experiment(),
            manifest.runs(),
            manifest.points(),
            manifest.failed(),
            facts.experiment().scenario().resolve().name(),
            manifest.seed(),
            day(),
            version()),
        "class",
        "byline");
    html.close("header").line();
  }

  /** The day on which the runs were done: that of the manifest, not that of the report. */
  private String day() {
    String start = String.valueOf(facts.manifest().session().get("start"));
    int end = start.indexOf('T');
    return end > 0 ? start.substring(0, end) : start;
  }

  private void contents(Html html) {
    html.open("nav", "class", "contents", "aria-label", "Contents").line();
    html.open("details", "open", "").element("summary", "Contents");
    html.open("ol");
    for (Part part : parts) {
      html.open("li").element("a", part.title(), "href", "#" + part.id()).close("li");
    }
    html.close("ol").close("details").close("nav").line();
  }

  private void footer(Html html) {
    html.open("footer");
    html.element(
        "p",
        version()
            + ", commit "
            + facts.manifest().program().get("commit")
            + "; Java: "
            + facts.manifest().machine().get("java")
            + ". This page holds everything it shows and loads nothing.");
    html.close("footer").line();
  }
}
