package org.skilled.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One method of analysis, as {@code skilled analyse --method} names it. */
public interface Method {
  /** The name: lower-case letters and dashes. */
  String name();

  /** What it says and when to use it, in one sentence. */
  String about();

  /** Names of the settings that it reads, each with what it means. */
  default List<Setting> settings() {
    return List.of();
  }

  /**
   * Why it cannot be used on this study, and what would be right; null if it can. Cheap: it looks
   * at layout, inputs and numbers of points, not at outputs.
   */
  @Nullable String refusal(Study study);

  /** Whether it is used when the analyst names no method and it is not refused. */
  default boolean isDefault() {
    return true;
  }

  /**
   * Whether it speaks of each output on its own: then {@link #apply} is given one output at a time,
   * so that what cannot be said of one is no reason not to speak of the others.
   */
  default boolean isPerOutput() {
    return true;
  }

  /**
   * What it says, a section for each output that it speaks of, in the order of outputs.
   *
   * @throws org.skilled.problem.InputException if what is there does not allow an answer, with the
   *     numbers
   */
  List<Section> apply(Study study);

  /**
   * A setting.
   *
   * @param name as in {@code --set NAME=VALUE}; begins with the method's name and a dot
   * @param about what it means, with its range and what holds if it is not given
   */
  record Setting(String name, String about) {}
}
