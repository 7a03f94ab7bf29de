package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.design.Constraint;
import org.skilled.experiment.design.Factor;
import org.skilled.experiment.design.Space;

/** Reads what may be tried: {@code factors}, {@code groups} and {@code constraints}. */
final class SpaceReader {
  static final String FACTORS = "factors";
  static final String CONSTRAINTS = "constraints";

  private final Fields file;
  private final Variables variables;

  SpaceReader(Fields file, Variables variables) {
    this.file = file;
    this.variables = variables;
  }

  /**
   * The space; where factors are faulty, one of those that are sound, without groups and
   * constraints, so that the rest of the file can be checked as well. Null if there are no factors
   * at all to be read.
   */
  @Nullable Space read() {
    if (file.has(FACTORS) && !file.get(FACTORS).isObject()) {
      file.problem(
          FACTORS,
          "is "
              + Fields.shown(file.get(FACTORS))
              + "; it must map parameters to values, such as"
              + " 'site.culture: [0.2, 0.8]'");
      return null;
    }
    List<Factor> factors = new FactorReader(file.inside(FACTORS), variables).read();
    List<String> names = file.inside(FACTORS).names();
    var groups = GroupReader.read(file, names);
    List<Constraint> constraints = constraints(factors, names);
    return factors.size() < names.size()
        ? Space.of(factors)
        : new Space(factors, groups, constraints);
  }

  private List<Constraint> constraints(List<Factor> factors, List<String> names) {
    List<Constraint> constraints = new ArrayList<>();
    JsonNode node = file.get(CONSTRAINTS);
    if (!node.isMissingNode() && !node.isTextual() && !node.isArray()) {
      file.problem(
          CONSTRAINTS,
          "is " + Fields.shown(node) + "; it must be a list such as ['a + b <= 0.6', 'a < c']");
      return constraints;
    }
    List<String> written = file.texts(CONSTRAINTS);
    for (int i = 0; written != null && i < written.size(); i++) {
      String text = written.get(i);
      List<Constraint> parsed =
          file.noting(
              node.isArray() ? CONSTRAINTS + "[" + i + "]" : CONSTRAINTS,
              () -> ConstraintParser.parse(text, names));
      if (parsed != null && factors.size() == names.size()) {
        requireNumbers(parsed, factors);
        constraints.addAll(parsed);
      }
    }
    return constraints;
  }

  private void requireNumbers(List<Constraint> parsed, List<Factor> factors) {
    for (Constraint constraint : parsed) {
      for (int f = 0; f < factors.size(); f++) {
        Factor factor = factors.get(f);
        if (constraint.weights().get(f) != 0 && factor.distribution() == null) {
          file.problem(
              CONSTRAINTS,
              "'"
                  + constraint.text()
                  + "' names "
                  + factor.path()
                  + ", whose values are words; only numbers can be compared");
        }
      }
    }
  }
}
