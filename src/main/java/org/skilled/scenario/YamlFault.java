package org.skilled.scenario;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import org.skilled.problem.Problem;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in our words what the YAML parser found. */
final class YamlFault {
  private YamlFault() {}

  static Problem of(String file, JacksonException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYAMLException marked) {
        return of(file, marked);
      }
    }
    JsonLocation location = fault.getLocation();
    int line = location == null ? 0 : Math.max(0, location.getLineNr());
    return new Problem(file, line, null, "is not YAML: " + firstLine(fault.getOriginalMessage()));
  }

  private static Problem of(String file, MarkedYAMLException fault) {
    int line = fault.getProblemMark() == null ? 0 : fault.getProblemMark().getLine() + 1;
    String problem = fault.getProblem() == null ? "" : firstLine(fault.getProblem());
    if (problem.contains("TAB") || problem.contains("'\\t'")) {
      return new Problem(file, line, null, "is indented by a tab; YAML wants spaces");
    }
    String context = fault.getContext() == null ? "" : firstLine(fault.getContext()) + ", ";
    return new Problem(
        file,
        line,
        null,
        "is not YAML: "
            + context
            + problem
            + "; check indentation, colons, quotes and brackets near this line");
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
