package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;
import org.skilled.scenario.YamlDocument;

/**
 * A mapping of a document being read: typed fields, and every problem noted with its place instead
 * of thrown.
 */
public final class Fields {
  private final YamlDocument document;
  private final String path;
  private final JsonNode node;
  private final List<Problem> problems;

  /** The mapping at a path of a document; problems are added to the list. */
  public Fields(YamlDocument document, String path, JsonNode node, List<Problem> problems) {
    this.document = document;
    this.path = path;
    this.node = node;
    this.problems = problems;
  }

  /** Notes every field that is not among these. */
  public void allowOnly(List<String> known) {
    for (String name : names()) {
      if (!known.contains(name)) {
        problem(
            name,
            "there is no such field"
                + Suggestion.didYouMean(name, known)
                + "; there are "
                + String.join(", ", known));
      }
    }
  }

  /** The fields that are there, in the order written. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Whether a field is there and not empty. */
  public boolean has(String field) {
    return !get(field).isMissingNode();
  }

  /** The value of a field; missing if it is not there or empty. */
  public JsonNode get(String field) {
    JsonNode value = node.path(field);
    return value.isNull() ? MissingNode.getInstance() : value;
  }

  /** The mapping in a field. */
  public Fields inside(String field) {
    return new Fields(document, child(field), get(field), problems);
  }

  /** An entry of a list of mappings. */
  public Fields inside(String field, int item) {
    return new Fields(document, child(field) + "[" + item + "]", get(field).path(item), problems);
  }

  /** A text that must be there; null, and a problem, if it is not. */
  public @Nullable String requiredText(String field, String remedy) {
    String text = text(field);
    if (text == null && !has(field)) {
      problem(field, "is missing; " + remedy);
    }
    return text;
  }

  /** A text that may be there. */
  public @Nullable String text(String field) {
    JsonNode value = get(field);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      problem(field, "is " + shown(value) + "; it must be a text");
      return null;
    }
    return value.textValue();
  }

  /** A whole number that may be there. */
  public int whole(String field, int least, int most, int otherwise) {
    JsonNode value = get(field);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isIntegralNumber()
        || !value.canConvertToInt()
        || value.intValue() < least
        || value.intValue() > most) {
      problem(
          field,
          "is " + shown(value) + "; it must be a whole number from " + least + " to " + most);
      return otherwise;
    }
    return value.intValue();
  }

  /** A whole number of 64 bits that may be there. */
  public long whole64(String field, long otherwise) {
    JsonNode value = get(field);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      problem(
          field,
          "is " + shown(value) + "; it must be a whole number of at most 64 bits, such as 42");
      return otherwise;
    }
    return value.longValue();
  }

  /** True or false. */
  public boolean truth(String field, boolean otherwise) {
    JsonNode value = get(field);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isBoolean()) {
      problem(field, "is " + shown(value) + "; it must be true or false");
      return otherwise;
    }
    return value.booleanValue();
  }

  /** A finite number that must be there; NaN, and a problem, if it is not. */
  public double number(String field) {
    JsonNode value = get(field);
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      problem(
          field,
          value.isMissingNode()
              ? "is missing; give a number"
              : "is " + shown(value) + "; it must be a number");
      return Double.NaN;
    }
    return value.doubleValue() + 0.0;
  }

  /** A number of a range that may be there. */
  public double number(String field, double least, double most, double otherwise) {
    if (!has(field)) {
      return otherwise;
    }
    double value = number(field);
    if (value < least || value > most) {
      problem(
          field,
          "is " + shown(get(field)) + "; it must be from " + shown(least) + " to " + shown(most));
    }
    return value;
  }

  /** A list of different texts, or one text; null if the field is not there. */
  public @Nullable List<String> texts(String field) {
    JsonNode value = get(field);
    if (value.isMissingNode()) {
      return null;
    }
    if (value.isTextual()) {
      return List.of(value.textValue());
    }
    if (!value.isArray()) {
      problem(field, "is " + shown(value) + "; it must be a list of names");
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      String item = field + "[" + i + "]";
      if (!value.get(i).isTextual()) {
        problem(item, "is " + shown(value.get(i)) + "; it must be a name");
      } else if (texts.contains(value.get(i).textValue())) {
        problem(item, "'" + value.get(i).textValue() + "' is given twice; once is enough");
      } else {
        texts.add(value.get(i).textValue());
      }
    }
    return texts;
  }

  /** Notes a problem of a field; of the mapping itself if the name is empty. */
  public void problem(String field, String message) {
    String place = field.isEmpty() ? path : child(field);
    problems.add(
        new Problem(
            document.file(), document.line(place), place.isEmpty() ? null : place, message));
  }

  /** What the work gives; null, with its problems noted at a field, if it throws them. */
  public <T> @Nullable T noting(String field, Supplier<T> work) {
    try {
      return work.get();
    } catch (InputException e) {
      for (Problem problem : e.problems()) {
        if (problem.file() == null) {
          problem(field, problem.message());
        } else {
          problems.add(problem);
        }
      }
      return null;
    }
  }

  /** Whether nothing is wrong so far, anywhere in the document. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /** The document that is read. */
  public YamlDocument document() {
    return document;
  }

  /** The problems noted so far, anywhere in the document. */
  public List<Problem> problems() {
    return problems;
  }

  private String child(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  /** A sum of what the user wrote, without the dust of binary arithmetic. */
  static String shown(double sum) {
    return new BigDecimal(sum).round(new MathContext(12)).stripTrailingZeros().toPlainString();
  }

  /** A value as the user wrote it, more or less. */
  public static String shown(JsonNode value) {
    String text = value.isTextual() ? "'" + value.textValue() + "'" : value.toString();
    return text.length() > 60 ? text.substring(0, 57) + "..." : text;
  }
}
