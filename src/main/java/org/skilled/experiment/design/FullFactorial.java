package org.skilled.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.distribution.Distribution;

/**
 * Every combination of the factors' levels; the last factor changes fastest.
 *
 * @param factors any number; none gives one point, the scenario itself
 */
public record FullFactorial(List<Factor.Levels> factors) implements Design {
  /** The name in experiment files. */
  public static final String KIND = "full-factorial";

  public FullFactorial {
    factors = List.copyOf(factors);
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
    double size = 1;
    for (Factor.Levels factor : factors) {
      size *= factor.values().size();
    }
    return (long) size;
  }

  @Override
  public @Nullable Distribution distribution(String path) {
    return factors.stream()
        .filter(factor -> factor.path().equals(path))
        .map(Factor::distribution)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<DesignPoint> points(long seed) {
    if (size() > Integer.MAX_VALUE) {
      throw new IllegalStateException("the design has " + size() + " points");
    }
    int size = (int) size();
    List<DesignPoint> points = new ArrayList<>(size);
    for (int p = 0; p < size; p++) {
      Object[] values = new Object[factors.size()];
      int rest = p;
      for (int f = factors.size() - 1; f >= 0; f--) {
        List<Object> levels = factors.get(f).values();
        values[f] = levels.get(rest % levels.size());
        rest /= levels.size();
      }
      points.add(new DesignPoint(p, null, List.of(values)));
    }
    return points;
  }
}
