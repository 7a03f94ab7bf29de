package org.skilled.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A model whose parameters are the components of one record, each with a {@link Parameter}.
 *
 * @param name name of the model, and of the scenario with its own settings
 * @param about what the model is, in a sentence or two
 * @param settings the values that hold where a scenario sets none
 * @param periods how many periods a run with these parameters has at most
 */
public record FlatModel(String name, String about, Record settings, ToIntFunction<Record> periods) {
  /** The field of a scenario that names its model. */
  public static final String MODEL = "model";

  static final String ABOUT = "about";

  /** A file: name, model and description, and every parameter; all may be left out. */
  Shape.Block shape() {
    Shape.Value text = new Shape.Value(Shape.Kind.TEXT, Double.NaN, Double.NaN, List.of(), false);
    Map<String, Shape.Member> members = new LinkedHashMap<>();
    for (String field : List.of(Shapes.NAME, MODEL, Shapes.BASED_ON, ABOUT)) {
      members.put(field, new Shape.Member(field, text, false, null));
    }
    members.putAll(Shapes.block(settings.getClass()).members());
    return new Shape.Block(members);
  }

  /** The parameters by name, in the order of declaration. */
  Map<String, Shape.Member> parameters() {
    return Collections.unmodifiableMap(Shapes.block(settings.getClass()).members());
  }
}
