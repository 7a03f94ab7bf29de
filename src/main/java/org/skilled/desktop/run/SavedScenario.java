package org.skilled.desktop.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.skilled.scenario.ScenarioDocument;

/** A scenario as it is saved: under its own name as long as nothing in it was changed. */
public final class SavedScenario {
  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

  private SavedScenario() {}

  /**
   * The text of the file. If a lever differs, the scenario is called as the file, and says what was
   * changed in which.
   *
   * @param course whose levers stand from the start on
   */
  public static String of(Course course, Path file) {
    ScenarioDocument document = course.document(0);
    String base = course.base().toYaml();
    if (!document.toYaml().equals(base)) {
      String from = course.at(0).name();
      String changes =
          course.moves().stream()
              .filter(move -> !move.value().equals(course.base().value(move.path())))
              .map(Move::words)
              .collect(Collectors.joining(", "));
      document = document.called(stem(file, from), "As " + from + ", but " + changes + ".");
    }
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? document.toYaml() : document.toYaml(folder);
  }

  private static String stem(Path file, String otherwise) {
    String stem =
        String.valueOf(file.getFileName())
            .replaceAll("\\.ya?ml$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return stem.matches(NAME) ? stem : otherwise + "-changed";
  }
}
