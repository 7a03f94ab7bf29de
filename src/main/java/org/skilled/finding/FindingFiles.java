package org.skilled.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.Simulator;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/** Reads experiments that put findings to the test, from files and folders. */
public final class FindingFiles {
  private FindingFiles() {}

  /**
   * The experiments of these files, and of all {@code .yaml} files of these folders in order of
   * their names.
   *
   * @throws InputException with the problems of all files; also if one puts no finding to the test,
   *     or two have the same name
   */
  public static List<Experiment> read(List<Path> paths, Simulator simulator) {
    List<Problem> problems = new ArrayList<>();
    List<Experiment> experiments = new ArrayList<>();
    Map<String, Path> names = new HashMap<>();
    for (Path file : paths.stream().flatMap(path -> files(path).stream()).toList()) {
      try {
        Experiment experiment = ExperimentReader.read(file, simulator);
        experiments.add(experiment);
        Path other = names.put(experiment.name(), file);
        String fault =
            experiment.finding() == null
                ? "has no 'finding', so it cannot be judged; add one (see 'skilled findings --help'),"
                    + " or use 'skilled run'"
                : other != null
                    ? "has the same name, '"
                        + experiment.name()
                        + "', as "
                        + other
                        + "; give one of them another, because names are those of result folders"
                    : null;
        if (fault != null) {
          problems.add(new Problem(file.toString(), 0, null, fault));
        }
      } catch (InputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return experiments;
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      if (found.isEmpty()) {
        throw new InputException(
            new Problem(path.toString(), 0, null, "holds no .yaml files; name another folder"));
      }
      return found;
    } catch (IOException e) {
      throw new InputException(
          new Problem(path.toString(), 0, null, "cannot be listed: " + e.getMessage()));
    }
  }
}
