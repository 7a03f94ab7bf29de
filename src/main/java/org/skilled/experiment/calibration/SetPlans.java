package org.skilled.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.PointList;
import org.skilled.scenario.ModelDocument;

/** Lays out the runs of parameter sets: one ordinary plan for every arm. */
final class SetPlans {
  private final Calibration calibration;
  private final String version;
  private final List<String> outcomes;

  /** Plans for this version of the model. */
  SetPlans(Calibration calibration, String version) {
    this.calibration = calibration;
    this.version = version;
    this.outcomes = calibration.outcomes();
  }

  /** Selectors of every run's outcomes. */
  List<String> outcomes() {
    return outcomes;
  }

  /**
   * The runs of an arm.
   *
   * @param sets values of the free parameters, one row a set
   * @param luck luck of each set; sets of the same luck have the same seeds, in every arm
   * @throws org.skilled.problem.InputException if a set is no valid scenario in this arm
   */
  RunPlan plan(Arm arm, List<double[]> sets, long[] luck) {
    List<Integer> free = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    List<Dimension> dimensions = calibration.prior().dimensions();
    for (int d = 0; d < dimensions.size(); d++) {
      if (!arm.settings().containsKey(dimensions.get(d).name())) {
        free.add(d);
        paths.add(dimensions.get(d).name());
      }
    }
    List<DesignPoint> points = new ArrayList<>();
    for (double[] set : sets) {
      List<Object> values = new ArrayList<>();
      free.forEach(d -> values.add(typed(dimensions.get(d), set[d])));
      points.add(new DesignPoint(points.size(), null, values));
    }
    Experiment experiment =
        new Experiment(
            calibration.name(),
            calibration.question(),
            scenario(arm),
            new PointList(paths, points),
            calibration.replications(),
            calibration.seed(),
            true,
            outcomes,
            List.of(),
            List.of());
    return RunPlan.of(experiment, version, luck);
  }

  /** The scenario of an arm, before free parameters are set. */
  ModelDocument scenario(Arm arm) {
    ModelDocument scenario = calibration.scenario();
    for (Map.Entry<String, Object> setting : arm.settings().entrySet()) {
      scenario = scenario.with(setting.getKey(), setting.getValue());
    }
    return scenario;
  }

  /** A parameter's value as the scenario takes it. */
  static Object typed(Dimension dimension, double value) {
    return dimension.whole() ? (Object) (int) Math.rint(value) : (Object) value;
  }
}
