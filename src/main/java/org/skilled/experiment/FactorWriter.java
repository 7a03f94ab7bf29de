package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skilled.analysis.distribution.Beta;
import org.skilled.analysis.distribution.Discrete;
import org.skilled.analysis.distribution.Distribution;
import org.skilled.analysis.distribution.Whole;
import org.skilled.experiment.design.Factor;
import org.skilled.experiment.design.Space;

/** Writes factors, groups and constraints as files have them. */
final class FactorWriter {
  private final ObjectMapper yaml;

  FactorWriter(ObjectMapper yaml) {
    this.yaml = yaml;
  }

  /** Adds a space to a file. */
  void write(ObjectNode root, Space space) {
    write(root, space.factors());
    writeGroups(root, space.groups());
    List<String> constraints =
        space.constraints().stream().map(constraint -> constraint.text()).distinct().toList();
    if (!constraints.isEmpty()) {
      root.set(SpaceReader.CONSTRAINTS, yaml.valueToTree(constraints));
    }
  }

  /** Adds groups to a file, if there are any; all, so that their order stays. */
  void writeGroups(ObjectNode root, Map<String, List<String>> groups) {
    if (!groups.isEmpty()) {
      root.set(GroupReader.FIELD, yaml.valueToTree(groups));
    }
  }

  /** Adds factors to a file. */
  void write(ObjectNode root, List<? extends Factor> factors) {
    ObjectNode node = root.putObject(SpaceReader.FACTORS);
    for (Factor factor : factors) {
      node.set(factor.path(), node(factor));
    }
  }

  private JsonNode node(Factor factor) {
    if (factor instanceof Factor.Levels levels) {
      return yaml.valueToTree(levels.values());
    }
    ObjectNode node = yaml.createObjectNode();
    if (factor instanceof Factor.Range range) {
      put(node, "from", range.from(), range.whole());
      put(node, "to", range.to(), range.whole());
    } else if (factor instanceof Factor.Weighted weighted) {
      boolean numbers = weighted.values().stream().allMatch(Number.class::isInstance);
      ObjectNode weights =
          node.putObject(numbers ? DistributionReader.DISCRETE : DistributionReader.CATEGORICAL);
      for (int i = 0; i < weighted.values().size(); i++) {
        weights.put(String.valueOf(weighted.values().get(i)), weighted.weights().get(i));
      }
    } else if (factor instanceof Factor.Drawn drawn) {
      boolean whole = drawn.distribution() instanceof Whole;
      Distribution smooth =
          drawn.distribution() instanceof Whole rounded ? rounded.of() : drawn.distribution();
      distribution(node, smooth, drawn.distribution().low(), drawn.distribution().high(), whole);
    }
    return node;
  }

  private void distribution(
      ObjectNode node, Distribution smooth, double low, double high, boolean whole) {
    if (smooth instanceof Distribution.Normal normal) {
      numbers(node, DistributionReader.NORMAL, normal.mean(), normal.sd());
    } else if (smooth instanceof Distribution.TruncatedNormal normal) {
      numbers(node, DistributionReader.NORMAL, normal.mean(), normal.sd());
      put(node, "from", low, whole);
      put(node, "to", high, whole);
    } else if (smooth instanceof Beta beta) {
      numbers(node, DistributionReader.BETA, beta.a(), beta.b());
      put(node, "from", low, whole);
      put(node, "to", high, whole);
    } else if (smooth instanceof Distribution.Triangular triangular) {
      numbers(node, DistributionReader.TRIANGULAR, low, triangular.mode(), high);
    } else if (smooth instanceof Distribution.LogUniform) {
      numbers(node, DistributionReader.LOG_UNIFORM, low, high);
    } else if (smooth instanceof Distribution.Uniform) {
      numbers(node, DistributionReader.UNIFORM, low, high);
    } else if (smooth instanceof Discrete discrete) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "%s is written as weights", discrete));
    }
  }

  private static void numbers(ObjectNode node, String kind, double... numbers) {
    for (double number : numbers) {
      node.withArray("/" + kind).add(number);
    }
  }

  /** An end; one that is infinite is left out. */
  private static void put(ObjectNode node, String field, double end, boolean whole) {
    if (whole && Double.isFinite(end)) {
      node.put(field, (long) end);
    } else if (Double.isFinite(end)) {
      node.put(field, end);
    }
  }
}
