package org.skilled.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.Suggestion;

/**
 * A setting of a kind of design.
 *
 * @param name the field
 * @param about what it means, in a sentence with a full stop
 * @param least smallest value of a number
 * @param most largest value of a number
 * @param choices the words allowed, for a choice; else empty
 * @param otherwise what holds if it is not there; null if it must be there, or {@code optional}
 * @param optional whether it may be left out without anything taking its place
 */
record DesignSetting(
    String name,
    String about,
    Type type,
    double least,
    double most,
    List<String> choices,
    @Nullable Object otherwise,
    boolean optional) {
  /** Kinds of values. */
  enum Type {
    WHOLE,
    NUMBER,
    TRUTH,
    CHOICE,
    NAMES
  }

  DesignSetting {
    choices = List.copyOf(choices);
  }

  static DesignSetting required(String name, String about, int least, long most) {
    return new DesignSetting(name, about, Type.WHOLE, least, most, List.of(), null, false);
  }

  static DesignSetting whole(String name, String about, int least, int most, int otherwise) {
    return new DesignSetting(name, about, Type.WHOLE, least, most, List.of(), otherwise, false);
  }

  static DesignSetting optional(String name, String about, int least, int most) {
    return new DesignSetting(name, about, Type.WHOLE, least, most, List.of(), null, true);
  }

  static DesignSetting number(String name, String about, double otherwise) {
    return new DesignSetting(
        name, about, Type.NUMBER, -Double.MAX_VALUE, Double.MAX_VALUE, List.of(), otherwise, false);
  }

  static DesignSetting truth(String name, String about, boolean otherwise) {
    return new DesignSetting(name, about, Type.TRUTH, 0, 0, List.of(), otherwise, false);
  }

  static DesignSetting choice(String name, String about, List<String> choices) {
    return new DesignSetting(name, about, Type.CHOICE, 0, 0, choices, choices.get(0), false);
  }

  static DesignSetting names(String name, String about) {
    return new DesignSetting(name, about, Type.NAMES, 0, 0, List.of(), null, true);
  }

  boolean isRequired() {
    return otherwise == null && !optional;
  }

  /** The value written; what holds otherwise if none is, null, with a problem, if it is faulty. */
  @Nullable Object read(Fields design, String example) {
    if (!design.has(name)) {
      if (isRequired()) {
        design.problem(name, "is missing; say how many, as in '" + example + "'");
      }
      return otherwise;
    }
    int before = design.problems().size();
    Object value =
        switch (type) {
          case WHOLE -> design.whole(name, (int) least, (int) most, 0);
          case NUMBER -> design.number(name);
          case TRUTH -> design.truth(name, false);
          case NAMES -> design.texts(name);
          case CHOICE -> choice(design);
        };
    return design.problems().size() == before ? value : null;
  }

  private @Nullable String choice(Fields design) {
    String value = design.text(name);
    if (value != null && !choices.contains(value)) {
      design.problem(
          name,
          "is '"
              + value
              + "'"
              + Suggestion.didYouMean(value, choices)
              + "; it must be "
              + String.join(" or ", choices));
    }
    return value;
  }

  /** Adds it to a schema's fields. */
  void describe(ObjectNode fields) {
    ObjectNode node = ExperimentSchema.field(fields, name, about);
    switch (type) {
      case WHOLE ->
          node.put("type", "integer").put("minimum", (long) least).put("maximum", (long) most);
      case NUMBER -> node.put("type", "number");
      case TRUTH -> node.put("type", "boolean");
      case CHOICE -> choices.forEach(node.putArray("enum")::add);
      case NAMES -> {
        ObjectNode text = node.withArray("oneOf").addObject().put("type", "string");
        ObjectNode list = node.withArray("oneOf").addObject().put("type", "array");
        list.put("uniqueItems", true).set("items", text.deepCopy());
      }
    }
  }
}
