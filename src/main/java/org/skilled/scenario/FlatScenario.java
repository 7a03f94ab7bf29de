package org.skilled.scenario;

/**
 * A resolved scenario of a {@link FlatModel}.
 *
 * @param model name of the model
 * @param weeks most periods of the run
 * @param parameters the model's own record
 */
public record FlatScenario(String model, String name, String about, int weeks, Record parameters)
    implements ModelScenario {
  private static final long serialVersionUID = 1L;

  @Override
  public String step() {
    return "period";
  }

  @Override
  public String fingerprint() {
    return Fingerprint.of(
        new Node.Mapping(
            new Origin(null, 0, 0, ""), java.util.Map.of(model, ScenarioTree.of(parameters))));
  }
}
