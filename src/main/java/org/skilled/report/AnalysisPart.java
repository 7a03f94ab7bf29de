package org.skilled.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.study.Analysis;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Section;

/** What the methods of analysis say. */
final class AnalysisPart implements Part {
  private final Analysis analysis;

  AnalysisPart(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public String id() {
    return "analysis";
  }

  @Override
  public String title() {
    return "What matters, by method";
  }

  @Override
  public void write(Html html) {
    if (analysis.sections().isEmpty()) {
      html.element("p", "No method of analysis can be used on these runs.");
    }
    int number = 0;
    for (Section section : analysis.sections()) {
      number++;
      html.open("section", "class", "method", "id", "method-" + number);
      html.element("h3", heading(section));
      html.element("p", section.answer());
      TableView.words(html, section.summary(), section.method() + "-" + number);
      for (int f = 0; f < section.figures().size(); f++) {
        Figure figure = section.figures().get(f);
        ChartView.write(
            html,
            "method-" + number + "-" + (f + 1),
            figure.page(),
            figure.says(),
            table(section, figure.table()),
            List.of(),
            List.of());
      }
      if (!section.notes().isEmpty()) {
        html.open("ul", "class", "notes");
        section.notes().forEach(note -> html.element("li", note));
        html.close("ul");
      }
      html.close("section").line();
    }
    refusals(html);
  }

  private static String heading(Section section) {
    return section.output().isEmpty() ? section.title() : section.title() + ": " + section.output();
  }

  private static @Nullable DataTable table(Section section, @Nullable String name) {
    return section.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private void refusals(Html html) {
    if (analysis.refusals().isEmpty()) {
      return;
    }
    html.open("details");
    html.element("summary", "Methods that could not be used (" + analysis.refusals().size() + ")");
    html.open("ul");
    for (Analysis.Refusal refusal : analysis.refusals()) {
      html.open("li").element("strong", refusal.method());
      String output = refusal.output();
      html.text((output == null ? "" : " of " + output) + ": " + refusal.reason());
      html.close("li");
    }
    html.close("ul").close("details").line();
  }
}
