package org.skilled.experiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Layout;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.FullFactorial;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.experiment.design.PointList;
import org.skilled.experiment.design.SpaceDesign;
import org.skilled.experiment.finding.Finding;

/**
 * Writes experiments as files that depend on nothing else: the whole scenario inline, every default
 * spelt out.
 */
public final class ExperimentWriter {
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .build());

  private ExperimentWriter() {}

  /**
   * The experiment as YAML; reading it gives the same runs with the same identities.
   *
   * @param network for files that the scenario's network names: the parameter ({@code people},
   *     {@code ties}, {@code graphml}) and the file to name instead, relative to the experiment
   *     file
   * @param points table of the points of a list, relative to the experiment file; null to write
   *     them into the experiment itself
   */
  public static String toYaml(
      Experiment experiment, Map<String, String> network, @Nullable String points) {
    try {
      ObjectNode root = YAML.createObjectNode();
      root.put("name", experiment.name());
      root.put("question", experiment.question());
      ObjectNode scenario = (ObjectNode) YAML.readTree(experiment.scenario().toYaml());
      network.forEach((parameter, file) -> scenario.withObject("/network").put(parameter, file));
      root.set("scenario", scenario);
      design(root, experiment.design(), points);
      root.put("replications", experiment.replications());
      root.put("seed", experiment.seed());
      root.put("commonRandomNumbers", experiment.commonRandomNumbers());
      root.set("outcomes", YAML.valueToTree(experiment.outcomes()));
      root.set("series", YAML.valueToTree(experiment.series()));
      ArrayNode charts = root.putArray("charts");
      experiment.charts().forEach(chart -> charts.add(chart(chart)));
      Finding finding = experiment.finding();
      if (finding != null) {
        root.set(FindingReader.FINDING, FindingWriter.node(YAML, finding));
      }
      return YAML.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a scenario's own YAML must be readable", e);
    }
  }

  private static void design(ObjectNode root, Design design, @Nullable String table) {
    FactorWriter factors = new FactorWriter(YAML);
    ObjectNode node = YAML.createObjectNode().put("kind", design.kind());
    if (design instanceof FullFactorial full) {
      factors.write(root, full.factors());
    } else if (design instanceof OneAtATime one) {
      factors.write(root, one.factors());
    } else if (design instanceof SpaceDesign made) {
      factors.write(root, made.space());
      made.settings().forEach((name, value) -> node.set(name, YAML.valueToTree(value)));
    } else if (design instanceof PointList list) {
      factors.writeGroups(root, list.groups());
      if (table != null) {
        node.put("kind", DesignReader.CSV).put("file", table);
      } else {
        points(node, list);
      }
      layout(node, list.layout());
    }
    root.set(DesignReader.FIELD, node);
  }

  private static void points(ObjectNode node, PointList list) {
    ArrayNode points = node.putArray("points");
    for (DesignPoint point : list.listed()) {
      ObjectNode values = points.addObject();
      if (point.label() != null) {
        values.put(PointList.LABEL, point.label());
      }
      for (int f = 0; f < list.paths().size(); f++) {
        values.set(list.paths().get(f), YAML.valueToTree(point.values().get(f)));
      }
    }
  }

  private static void layout(ObjectNode design, Layout layout) {
    String written = layout(layout);
    if (!written.isEmpty()) {
      try {
        design.set(LayoutReader.FIELD, YAML.readTree(written));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a layout's own YAML must be readable", e);
      }
    }
  }

  /** How points belong together, as a design of listed points has it; empty if they do not. */
  public static String layout(Layout layout) {
    if (layout instanceof Layout.Radial radial) {
      return "{kind: radial, blocks: "
          + radial.blocks()
          + ", secondOrder: "
          + radial.secondOrder()
          + "}";
    }
    if (layout instanceof Layout.Trajectories trajectories) {
      return "{kind: trajectories, trajectories: " + trajectories.trajectories() + "}";
    }
    if (layout instanceof Layout.Curves curves) {
      return "{kind: curves, phases: "
          + curves.phases()
          + ", size: "
          + curves.size()
          + ", harmonics: "
          + curves.harmonics()
          + "}";
    }
    return "";
  }

  private static ObjectNode chart(ChartRequest chart) {
    ObjectNode node = YAML.createObjectNode().put("kind", chart.kind());
    chart.fields().forEach((field, value) -> node.set(field, YAML.valueToTree(value)));
    return node;
  }
}
