package org.skilled.cli;

import java.util.ArrayList;
import java.util.List;
import org.skilled.experiment.design.Aliasing;

/** What is said of effects that a fractional factorial cannot tell apart. */
final class AliasText {
  private static final int MOST_CHAINS = 20;
  private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI or more");

  private AliasText() {}

  /** A line on the resolution, and one for each chain of aliases, of which the first are shown. */
  static List<String> lines(Aliasing aliasing) {
    List<String> lines = new ArrayList<>();
    if (aliasing.resolution() == 0) {
      lines.add("aliases  none: it has all combinations");
      return lines;
    }
    lines.add(
        "aliases  resolution "
            + ROMAN.get(aliasing.resolution())
            + (aliasing.chains().isEmpty()
                ? ": main effects and interactions of two are clear of each other"
                : ", of higher interactions nothing said; told apart are not:"));
    aliasing.chains().stream().limit(MOST_CHAINS).forEach(chain -> lines.add("         " + chain));
    int more = aliasing.chains().size() - MOST_CHAINS;
    if (more > 0) {
      lines.add("         and " + Text.count(more, "further chain"));
    }
    return lines;
  }
}
