package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sample.Layout;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.Factor;
import org.skilled.experiment.design.FullFactorial;
import org.skilled.experiment.design.OneAtATime;
import org.skilled.experiment.design.PointList;
import org.skilled.experiment.design.SaltelliDesign;
import org.skilled.experiment.design.Space;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;

/** Reads a design with its factors. */
final class DesignReader {
  static final String CSV = "csv";
  static final String FIELD = "design";

  /** Names of all kinds of designs. */
  static final List<String> KINDS =
      Stream.of(
              List.of(FullFactorial.KIND, OneAtATime.KIND),
              DesignKinds.names(),
              List.of(PointList.KIND, CSV))
          .flatMap(List::stream)
          .toList();

  /** What users of other programs may look for, with what it is called here. */
  private static final String SOBOL = "sobol";

  private final Fields file;
  private final Fields design;
  private final Variables variables;

  DesignReader(Fields file, Variables variables) {
    this.file = file;
    this.design = file.inside(FIELD);
    this.variables = variables;
  }

  /** The design; null, with problems noted, if it is not sound. */
  @Nullable Design read() {
    String kind = kind();
    if (kind == null) {
      return null;
    }
    if (kind.equals(PointList.KIND) || kind.equals(CSV)) {
      return points(kind);
    }
    int sound = file.problems().size();
    Space space = new SpaceReader(file, variables).read();
    if (space == null) {
      return null;
    }
    if (space.size() == 0 && !kind.equals(FullFactorial.KIND) && file.problems().size() == sound) {
      file.problem(SpaceReader.FACTORS, "are missing; a '" + kind + "' design needs at least one");
      return null;
    }
    DesignKind known = DesignKinds.of(kind);
    return known == null
        ? factorial(kind, space)
        : make(known, space, file.problems().size() == sound);
  }

  /**
   * The design of a space whose kind is known; null, with problems noted, if it is not sound.
   *
   * @param whole whether the space has all that the file says of it
   */
  @Nullable Design make(DesignKind kind, Space space, boolean whole) {
    DesignKind.Values values = kind.read(design);
    return values == null || space.size() == 0
        ? null
        : made(() -> kind.maker().make(space, values), whole);
  }

  /** What a design refuses is noted at the factor, the setting or the field that it names. */
  private @Nullable Design made(Supplier<? extends Design> maker, boolean whole) {
    try {
      return maker.get();
    } catch (InputException refusal) {
      // Of a part of the factors, it may be that only the missing ones are to blame.
      for (Problem problem : whole ? refusal.problems() : List.<Problem>of()) {
        note(String.valueOf(problem.field()), problem.message());
      }
      return null;
    }
  }

  private void note(String field, String message) {
    if (file.inside(SpaceReader.FACTORS).names().contains(field)) {
      file.inside(SpaceReader.FACTORS).problem(field, message);
    } else if (field.equals(SpaceReader.CONSTRAINTS) || field.equals(GroupReader.FIELD)) {
      file.problem(field, message);
    } else if (design.has(field)) {
      design.problem(field, message);
    } else {
      // A field that is not written, as a setting that took its usual value.
      file.problem(FIELD, field.equals("null") ? message : field + " " + message);
    }
  }

  private @Nullable String kind() {
    JsonNode node = file.get(FIELD);
    if (node.isMissingNode()) {
      return FullFactorial.KIND;
    }
    if (!node.isTextual() && !node.isObject()) {
      file.problem(
          FIELD, "is " + Fields.shown(node) + "; it must be one of " + String.join(", ", KINDS));
      return null;
    }
    boolean plain = node.isTextual();
    String kind =
        plain
            ? node.textValue()
            : design.requiredText("kind", "give one of " + String.join(", ", KINDS));
    if (kind != null && !KINDS.contains(kind)) {
      String message =
          "there is no design '"
              + kind
              + "'"
              + (kind.equals(SOBOL)
                  ? ": the design for Sobol' indices is '"
                      + SaltelliDesign.KIND
                      + "', and the sequence of Sobol' is 'sobol-sequence'"
                  : Suggestion.didYouMean(kind, KINDS))
              + "; there are "
              + String.join(", ", KINDS);
      if (plain) {
        file.problem(FIELD, message);
      } else {
        design.problem("kind", message);
      }
      return null;
    }
    return kind;
  }

  private @Nullable Design points(String kind) {
    if (file.has(SpaceReader.FACTORS)) {
      file.problem(
          SpaceReader.FACTORS,
          "are named by the points of a '" + kind + "' design; take them out here");
    }
    if (file.has(SpaceReader.CONSTRAINTS)) {
      file.problem(
          SpaceReader.CONSTRAINTS,
          "have no effect on a '" + kind + "' design, whose points are given; take them out");
    }
    boolean csv = kind.equals(CSV);
    design.allowOnly(List.of("kind", csv ? "file" : "points", LayoutReader.FIELD));
    PointList list =
        csv ? new CsvPoints(design, variables).read() : new ListedPoints(design, variables).read();
    if (list == null) {
      return null;
    }
    var groups = GroupReader.read(file, list.paths());
    Space space =
        new Space(
            list.paths().stream()
                .map(path -> (Factor) new Factor.Levels(path, List.of(0)))
                .toList(),
            groups,
            List.of());
    if (list.listed().isEmpty()) {
      return null;
    }
    Layout layout = LayoutReader.read(design, list.listed(), space.subjects());
    return layout == null
        ? null
        : new PointList(list.paths(), list.listed(), space.groups(), layout);
  }

  private @Nullable Design factorial(String kind, Space space) {
    design.allowOnly(List.of("kind"));
    if (!space.constraints().isEmpty()) {
      file.problem(
          SpaceReader.CONSTRAINTS,
          "cannot be kept by a '"
              + kind
              + "' design, because effects are compared over all its points; list the points that fit, or"
              + " take a design that draws points one by one: random, halton, sobol-sequence or latin-hypercube");
    }
    if (!space.groups().isEmpty()) {
      file.problem(
          GroupReader.FIELD,
          "mean nothing to a '"
              + kind
              + "' design, which moves every factor by itself; take them out, or use saltelli, morris or fast");
    }
    List<Factor.Levels> levels = levels(space.factors(), kind);
    return kind.equals(OneAtATime.KIND) ? oneAtATime(levels) : new FullFactorial(levels);
  }

  private List<Factor.Levels> levels(List<Factor> factors, String kind) {
    List<Factor.Levels> levels = new ArrayList<>();
    Fields written = file.inside(SpaceReader.FACTORS);
    for (Factor factor : factors) {
      if (factor instanceof Factor.Levels listed) {
        levels.add(listed);
      } else if (factor instanceof Factor.Range) {
        written.problem(
            factor.path(),
            "is a range without levels, but a '"
                + kind
                + "' design needs them; add 'levels: 5' or 'step: 0.1', or"
                + " list the values");
      } else {
        written.problem(
            factor.path(),
            "is a distribution, but a '" + kind + "' design takes listed values; list them");
      }
    }
    return levels;
  }

  private Design oneAtATime(List<Factor.Levels> factors) {
    List<Factor.Levels> based = new ArrayList<>();
    List<Object> base = new ArrayList<>();
    for (Factor.Levels factor : factors) {
      Object value = variables.base(factor.path());
      if (value == null) {
        file.inside(SpaceReader.FACTORS)
            .problem(
                factor.path(),
                "has no single value in the scenario to start from, because sites or projects differ in it; name one,"
                    + " as in 'sites.NAME.culture'");
      } else {
        based.add(factor);
        base.add(value);
      }
    }
    return new OneAtATime(based, base);
  }
}
