package org.skilled.experiment;

import java.util.List;
import org.skilled.experiment.design.Space;

/**
 * What somebody's simulator is asked: its factors with their distributions, and perhaps its
 * outputs.
 *
 * @param name the file's own name, without its ending, or as the file says
 * @param space factors, groups and constraints
 * @param outputs names of outputs, as tables have them; empty if the file names none
 */
public record ProblemFile(String name, Space space, List<String> outputs) {
  public ProblemFile {
    outputs = List.copyOf(outputs);
  }
}
