package org.skilled.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is declared about one parameter.
 *
 * @param path template path, such as {@code site.culture}; {@code <name>} stands for the name of a
 *     share, and {@code []} for an entry of a list
 * @param about what it means, in a sentence without a full stop
 * @param unit its unit; "1" for a pure number, "file" for the name of a file
 * @param type what kind of value it takes
 * @param choices the words allowed, for categories; else empty
 * @param nullable whether it may be left without a value (null)
 * @param min smallest allowed value, included; null if it is no number
 * @param max largest allowed value, included; null if it is no number
 * @param defaultValue its value in the default scenario, as written there; "none" for no value
 * @param source where the default comes from: a citation, or "assumed"
 */
public record ParameterEntry(
    String path,
    String about,
    String unit,
    ParameterType type,
    List<String> choices,
    boolean nullable,
    @Nullable Double min,
    @Nullable Double max,
    String defaultValue,
    String source) {

  public ParameterEntry {
    choices = List.copyOf(choices);
  }

  /** Whether it can be varied as a factor of an experiment. */
  public boolean isFactor() {
    return type != ParameterType.LIST && !path.contains("[]");
  }
}
