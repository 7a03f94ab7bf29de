package org.skilled.report;

import java.util.ArrayList;
import java.util.List;
import org.skilled.experiment.Scenarios;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;
import org.skilled.scenario.Scenario;
import org.skilled.study.PlainNumber;

/** The scenario: what it is about, where it departs from the default, and all its parameters. */
final class ScenarioPart implements Part {
  private static final String VARIES = "varies between sites or projects";

  private final Facts facts;

  ScenarioPart(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String id() {
    return "scenario";
  }

  @Override
  public String title() {
    return "Scenario";
  }

  @Override
  public void write(Html html) {
    ModelDocument document = facts.experiment().scenario();
    String usualName = document.model().equals(Scenario.MODEL) ? "two-sites" : document.model();
    ModelDocument standard = Scenarios.named(usualName);
    ModelScenario scenario = document.resolve();
    html.open("p").element("strong", scenario.name()).text(": " + scenario.about()).close("p");
    List<List<String>> departures = new ArrayList<>();
    List<List<String>> all = new ArrayList<>();
    departures.add(List.of("parameter", "here", "default", "meaning", "unit"));
    all.add(List.of("parameter", "value", "meaning", "unit", "source of the default"));
    for (ParameterEntry entry : document.parameters()) {
      if (entry.isFactor() && !entry.path().contains("<")) {
        String here = value(document, entry, entry.path());
        String usual = value(standard, entry, entry.path());
        String unit = entry.unit().equals("1") ? "" : entry.unit();
        all.add(List.of(entry.path(), here, entry.about(), unit, entry.source()));
        if (!here.equals(usual)) {
          departures.add(List.of(entry.path(), here, usual, entry.about(), unit));
        }
      }
    }
    if (departures.size() == 1) {
      html.element("p", "All parameters have their defaults, but for the factors of the design.");
    } else {
      html.element(
          "p",
          "Parameters that differ from the default scenario "
              + usualName
              + "; factors of the design"
              + " replace them where they are the same.");
      TableView.words(html, departures, "departures");
    }
    html.open("details");
    html.element("summary", "All parameters (" + (all.size() - 1) + ")");
    TableView.words(html, all, "parameters");
    html.close("details").line();
  }

  /** The value of a parameter in words. */
  static String value(ModelDocument document, ParameterEntry entry, String path) {
    Object value = document.value(path);
    if (value == null) {
      return entry.nullable() || entry.type() == ParameterType.TEXT ? "none" : VARIES;
    }
    return value instanceof Number number ? PlainNumber.of(number) : value.toString();
  }
}
