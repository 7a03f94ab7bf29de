package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.Space;
import org.skilled.experiment.design.SpaceDesign;

/**
 * A kind of design that is made of factors and settings: all that files, schema, help and command
 * line need to know of it.
 *
 * @param name as in {@code design: {kind: NAME}}
 * @param about what it is for, in a phrase
 * @param example as in a file
 * @param settings its settings
 * @param maker makes it; what is refused is thrown as an InputException whose problems name a
 *     factor, a setting, {@code groups}, {@code constraints}, or nothing
 */
record DesignKind(
    String name, String about, String example, List<DesignSetting> settings, Maker maker) {
  DesignKind {
    settings = List.copyOf(settings);
  }

  /** Makes a design of sound settings. */
  @FunctionalInterface
  interface Maker {
    SpaceDesign make(Space space, Values values);
  }

  /** Values of settings, by name. */
  record Values(Map<String, Object> given) {
    int whole(String name) {
      return given.get(name) instanceof Integer value ? value : 0;
    }

    double number(String name) {
      return given.get(name) instanceof Double value ? value : Double.NaN;
    }

    boolean truth(String name) {
      return Boolean.TRUE.equals(given.get(name));
    }

    boolean has(String name) {
      return given.containsKey(name);
    }

    boolean is(String name, String choice) {
      return choice.equals(given.get(name));
    }

    List<String> names(String name) {
      List<String> names = new ArrayList<>();
      if (given.get(name) instanceof List<?> list) {
        list.forEach(item -> names.add(String.valueOf(item)));
      }
      return names;
    }
  }

  /** The settings written; null, with problems noted, if one is faulty. */
  @Nullable Values read(Fields design) {
    List<String> known = new ArrayList<>(List.of("kind"));
    settings.forEach(setting -> known.add(setting.name()));
    int before = design.problems().size();
    design.allowOnly(known);
    Map<String, Object> values = new LinkedHashMap<>();
    for (DesignSetting setting : settings) {
      Object value = setting.read(design, example);
      if (value != null) {
        values.put(setting.name(), value);
      }
    }
    return design.problems().size() == before ? new Values(values) : null;
  }

  /** Its part of the schema. */
  ObjectNode schema() {
    ObjectNode fields = ExperimentSchema.kind(name);
    ((ObjectNode) fields.get("kind")).put("description", about + ".");
    settings.forEach(setting -> setting.describe(fields));
    List<String> required = new ArrayList<>(List.of("kind"));
    settings.stream()
        .filter(DesignSetting::isRequired)
        .forEach(setting -> required.add(setting.name()));
    return ExperimentSchema.closed(fields, required.toArray(String[]::new));
  }

  /** The setting that says how large the design is; null if it has none. */
  @Nullable DesignSetting size() {
    return settings.stream().filter(DesignSetting::isRequired).findFirst().orElse(null);
  }
}
