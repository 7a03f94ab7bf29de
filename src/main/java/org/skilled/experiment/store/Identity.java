package org.skilled.experiment.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.RunPlan;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.ModelScenario;

/**
 * What makes two experiments the same one, so that they may share a results folder.
 *
 * <p>Replications, levels, points, outcomes, series and charts may be added to an experiment; what
 * is named here may not change.
 *
 * @param traits what is compared, in the words of the user, with its value
 */
record Identity(Map<String, String> traits) {
  Identity {
    traits = new LinkedHashMap<>(traits);
  }

  static Identity of(RunPlan plan) {
    Experiment experiment = plan.experiment();
    ModelScenario scenario = experiment.scenario().resolve();
    ImportedNetwork network = plan.network(0);
    Map<String, String> traits = new LinkedHashMap<>();
    traits.put("name", experiment.name());
    traits.put("scenario (fingerprint)", scenario.fingerprint().substring(0, 16));
    traits.put(scenario.step() + "s", String.valueOf(scenario.weeks()));
    traits.put("imported network (hash)", network == null ? "none" : network.hash());
    traits.put("seed", String.valueOf(experiment.seed()));
    traits.put("common random numbers", String.valueOf(experiment.commonRandomNumbers()));
    traits.put("design", experiment.design().kind());
    traits.put("factors", String.join(", ", experiment.design().paths()));
    traits.put("model version", plan.version());
    return new Identity(traits);
  }

  /** What differs, one line each; empty if the two are the same experiment. */
  List<String> differences(Identity other) {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> trait : traits.entrySet()) {
      String theirs = other.traits.getOrDefault(trait.getKey(), "unknown");
      if (!Objects.equals(trait.getValue(), theirs)) {
        differences.add(
            trait.getKey() + " is '" + theirs + "' there and '" + trait.getValue() + "' here");
      }
    }
    return differences;
  }
}
