package org.skilled.experiment.calibration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.FactorValues;
import org.skilled.experiment.Fields;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ParameterEntry;

/** Reads mappings of parameters to single values. */
final class SettingsReader {
  private SettingsReader() {}

  /** The settings that are sound, in the order written. */
  static Map<String, Object> read(Fields settings, ModelDocument scenario) {
    FactorValues values = new FactorValues(scenario);
    Map<String, Object> read = new LinkedHashMap<>();
    for (String path : settings.names()) {
      @Nullable ParameterEntry entry = settings.noting(path, () -> values.entry(path));
      @Nullable Object value =
          entry == null
              ? null
              : settings.noting(path, () -> values.value(path, entry, settings.get(path)));
      if (value != null) {
        read.put(path, value);
      }
    }
    return read;
  }
}
