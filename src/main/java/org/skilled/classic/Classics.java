package org.skilled.classic;

import java.util.List;
import org.skilled.problem.InputException;
import org.skilled.problem.Suggestion;

/** All published models that there are. */
public final class Classics {
  private static final List<Classic<?>> ALL =
      List.of(
          new March(),
          new CowanJonard(),
          new CentolaMacy(),
          new Bass(),
          new DeGroot(),
          new LazerFriedman());

  private Classics() {}

  /** The models, in the order in which the documentation tells of them. */
  public static List<Classic<?>> all() {
    return ALL;
  }

  /** Their names, in the same order. */
  public static List<String> names() {
    return ALL.stream().<String>map(Classic::name).toList();
  }

  /**
   * The model of this name.
   *
   * @throws InputException if there is none, with the names that there are
   */
  public static Classic<?> named(String name) {
    return ALL.stream()
        .filter(model -> model.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                InputException.of(
                    "'"
                        + name
                        + "' is no classic"
                        + Suggestion.didYouMean(name, names())
                        + "; there are "
                        + String.join(", ", names())));
  }
}
