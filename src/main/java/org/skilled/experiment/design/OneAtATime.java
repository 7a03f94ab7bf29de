package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.List;

/**
 * The base point, then each factor's other levels with all other factors at their base values.
 *
 * @param factors the factors with their levels
 * @param base the base value of each factor: the scenario's own
 */
public record OneAtATime(List<Factor.Levels> factors, List<Object> base) implements Design {
  /** The name in experiment files. */
  public static final String KIND = "one-at-a-time";

  public OneAtATime {
    factors = List.copyOf(factors);
    base = List.copyOf(base);
    if (base.size() != factors.size()) {
      throw new IllegalArgumentException(
          base.size() + " base values for " + factors.size() + " factors; each factor needs one");
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<String> paths() {
    return factors.stream().map(Factor.Levels::path).toList();
  }

  @Override
  public long size() {
    return points(0).size();
  }

  @Override
  public List<DesignPoint> points(long seed) {
    List<DesignPoint> points = new ArrayList<>();
    points.add(new DesignPoint(0, null, base));
    for (int f = 0; f < factors.size(); f++) {
      for (Object level : factors.get(f).values()) {
        if (!level.equals(base.get(f))) {
          List<Object> values = new ArrayList<>(base);
          values.set(f, level);
          points.add(new DesignPoint(points.size(), null, values));
        }
      }
    }
    return points;
  }
}
