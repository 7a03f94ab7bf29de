package org.skilled.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skilled.study.Analysis;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Methods;
import org.skilled.study.Section;
import org.skilled.study.book.ChartTable;

/** What the methods of analysis say. */
final class AnalysisPart implements Part {
  private final Facts facts;
  private final Analysis analysis;

  AnalysisPart(Facts facts, Analysis analysis) {
    this.facts = facts;
    this.analysis = analysis;
  }

  /** The anchor of a section. */
  static String anchor(Analysis analysis, Section section) {
    return "method-" + (analysis.sections().indexOf(section) + 1);
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
      Set<String> said = new HashSet<>(sentences(section.answer()));
      for (int f = 0; f < section.figures().size(); f++) {
        Figure figure = section.figures().get(f);
        ChartView.write(
            html,
            "method-" + number + "-" + (f + 1),
            figure.page(),
            figure.says(),
            caption(figure, said),
            table(section, figure.table()),
            rows(section, figure),
            marks(figure));
      }
      if (!section.notes().isEmpty()) {
        html.open("ul", "class", "notes");
        section.notes().forEach(note -> html.element("li", note));
        html.close("ul");
      }
      again(html, section);
      html.close("section").line();
    }
    refusals(html);
  }

  /**
   * Says under a chart what nobody has said above it: indices stand on all runs together, and the
   * answer has them already.
   */
  private static String caption(Figure figure, Set<String> said) {
    return sentences(figure.says()).stream().filter(said::add).collect(Collectors.joining(" "));
  }

  private static List<String> sentences(String text) {
    return List.of(text.strip().split("(?<=[.:;])\\s+(?=[A-Z])"));
  }

  private static List<ChartTable.Runs> rows(Section section, Figure figure) {
    DataTable table = table(section, figure.table());
    return table == null || table.rows().size() != figure.dots().size()
        ? List.of()
        : figure.dots().stream().map(dot -> new ChartTable.Runs(dot.points(), -1)).toList();
  }

  private static List<ChartTable.Target> marks(Figure figure) {
    return figure.dots().stream()
        .filter(dot -> !dot.points().isEmpty())
        .map(dot -> new ChartTable.Target(dot.value(), new ChartTable.Runs(dot.points(), -1)))
        .toList();
  }

  /** Dots that stand on all runs cannot be replayed one by one; the analysis can be done again. */
  private void again(Html html, Section section) {
    boolean method =
        Methods.all().stream().anyMatch(known -> known.name().equals(section.method()));
    boolean outcome = facts.experiment().outcomes().contains(section.output());
    html.open("div", "class", "screen");
    html.element("p", "These figures again, from the same runs:", "class", "hint");
    Snippet.command(
        html,
        facts.commands().analyse(method ? section.method() : "", outcome ? section.output() : ""));
    html.close("div").line();
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
    html.element(
        "p",
        "Methods that could not be used, for reasons that the page says on a screen: "
            + String.join(
                ", ",
                analysis.refusals().stream().map(Analysis.Refusal::method).distinct().toList())
            + ".",
        "class",
        "paper note");
    html.open("details", "class", "screen");
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
