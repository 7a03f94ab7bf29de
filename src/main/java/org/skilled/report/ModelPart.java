package org.skilled.report;

import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.Scenario;

/** What the model is, in short: a summary by the ODD protocol. */
final class ModelPart implements Part {
  private final Facts facts;

  ModelPart(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String id() {
    return "model";
  }

  @Override
  public String title() {
    return "The model in short (ODD)";
  }

  @Override
  public void write(Html html) {
    ModelScenario base = facts.experiment().scenario().resolve();
    if (!base.model().equals(Scenario.MODEL)) {
      classic(html, base);
      return;
    }
    Odd odd = Odd.read();
    html.open("dl", "class", "odd");
    item(html, "Purpose", odd.purpose());
    item(html, "Entities and scales", String.join("; ", odd.entities()) + ".");
    html.element("dt", "A week, step by step");
    html.open("dd").open("ol");
    for (Odd.Step step : odd.steps()) {
      html.open("li").element("strong", step.title()).text(": " + step.does() + ".").close("li");
    }
    html.close("ol").close("dd").line();
    item(html, "Constants", odd.assumptions());
    item(
        html,
        "Complete description",
        "docs/ODD.md of Skilled, for version "
            + facts.manifest().modelVersion()
            + " of the model: every equation, constant, parameter and outcome, by the ODD protocol"
            + " (Grimm et al. 2020, doi:10.18564/jasss.4259).");
    html.close("dl").line();
  }

  private void classic(Html html, ModelScenario base) {
    html.open("dl", "class", "odd");
    item(html, "Model", base.model() + ", version " + facts.manifest().modelVersion());
    item(html, "Purpose and source", facts.published());
    item(
        html,
        "Complete description",
        "docs/classics.md of Skilled: its rules, what the paper leaves open, and how our numbers"
            + " compare with the paper's.");
    html.close("dl").line();
  }

  private static void item(Html html, String name, String text) {
    html.element("dt", name).element("dd", text).line();
  }
}
