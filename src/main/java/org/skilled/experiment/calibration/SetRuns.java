package org.skilled.experiment.calibration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skilled.experiment.RunRecord;

/** The runs of one parameter set, arm by arm, as they come in. */
final class SetRuns {
  private final double[] parameters;
  private final List<String> outcomes;
  private final Map<String, RunRecord[]> arms = new HashMap<>();

  /**
   * A set without runs yet.
   *
   * @param outcomes selectors, in the order of the records' values
   */
  SetRuns(double[] parameters, List<String> outcomes) {
    this.parameters = parameters.clone();
    this.outcomes = outcomes;
  }

  void add(String arm, RunRecord[] runs) {
    arms.put(arm, runs);
  }

  /** Whether all these arms have been run. */
  boolean has(List<String> names) {
    return arms.keySet().containsAll(names);
  }

  double parameter(int dimension) {
    return parameters[dimension];
  }

  /** An outcome of every run of an arm, by replicate; NaN where a run failed. */
  double[] values(String arm, String outcome) {
    RunRecord[] runs = arms.get(arm);
    if (runs == null) {
      throw new IllegalStateException("arm " + arm + " has not been run");
    }
    int column = outcomes.indexOf(outcome);
    double[] values = new double[runs.length];
    for (int r = 0; r < runs.length; r++) {
      values[r] = runs[r].outcomes()[column];
    }
    return values;
  }
}
