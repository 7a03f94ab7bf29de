package org.skilled.study;

import java.util.ArrayList;
import java.util.List;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;
import org.skilled.problem.Suggestion;
import org.skilled.study.method.CompareMethod;
import org.skilled.study.method.ContrastsMethod;
import org.skilled.study.method.DeltaMethod;
import org.skilled.study.method.DgsmMethod;
import org.skilled.study.method.EffectsMethod;
import org.skilled.study.method.FailuresMethod;
import org.skilled.study.method.FastMethod;
import org.skilled.study.method.FilteringMethod;
import org.skilled.study.method.MorrisMethod;
import org.skilled.study.method.NoiseMethod;
import org.skilled.study.method.OverTimeMethod;
import org.skilled.study.method.PawnMethod;
import org.skilled.study.method.PrimMethod;
import org.skilled.study.method.RbdFastMethod;
import org.skilled.study.method.RegressionMethod;
import org.skilled.study.method.ReplicationsMethod;
import org.skilled.study.method.SobolMethod;
import org.skilled.study.method.SurrogateMethod;
import org.skilled.study.method.TreeMethod;

/** All methods of analysis, in the order in which a reader wants to hear of them. */
public final class Methods {
  private static final List<Method> ALL =
      List.of(
          new CompareMethod(),
          new SobolMethod(),
          new FastMethod(),
          new RbdFastMethod(),
          new MorrisMethod(),
          new DgsmMethod(),
          new EffectsMethod(),
          new ContrastsMethod(),
          new RegressionMethod(),
          new DeltaMethod(),
          new PawnMethod(),
          new FilteringMethod(),
          new NoiseMethod(),
          new ReplicationsMethod(),
          new PrimMethod(),
          new TreeMethod(),
          new SurrogateMethod(),
          new OverTimeMethod(),
          new FailuresMethod());

  private Methods() {}

  /** All of them. */
  public static List<Method> all() {
    return ALL;
  }

  /**
   * Those of these names, in the order of {@link #all()}.
   *
   * @throws InputException naming all names that are none
   */
  public static List<Method> named(List<String> names) {
    List<String> known = ALL.stream().map(Method::name).toList();
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      if (!known.contains(name)) {
        problems.add(
            Problem.of(
                "there is no method '"
                    + name
                    + "'"
                    + Suggestion.didYouMean(name, known)
                    + "; there are "
                    + String.join(", ", known)));
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return ALL.stream().filter(method -> names.contains(method.name())).toList();
  }
}
