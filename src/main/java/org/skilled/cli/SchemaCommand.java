package org.skilled.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.skilled.experiment.ExperimentSchema;
import org.skilled.experiment.ProblemSchema;
import org.skilled.experiment.calibration.CalibrationSchema;
import org.skilled.scenario.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled schema}. */
@Command(
    name = "schema",
    header = "Print the JSON Schema of a kind of file, so that an editor completes and checks it.",
    description = "Name it in the first line of a file: # yaml-language-server: $$schema=FILE",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled schema scenario > scenario.schema.json",
      "  skilled schema experiment > experiment.schema.json",
      "  skilled schema calibration > calibration.schema.json",
      "  skilled schema problem > problem.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "KIND", description = "Either of: ${COMPLETION-CANDIDATES}.")
  private Kind kind;

  SchemaCommand() {}

  /** The kinds of files that people write, in the words of the command line. */
  enum Kind {
    scenario,
    experiment,
    calibration,
    problem
  }

  @Override
  public Integer call() {
    ObjectNode schema =
        switch (kind) {
          case scenario -> ScenarioSchema.json();
          case experiment -> ExperimentSchema.json();
          case calibration -> CalibrationSchema.json();
          case problem -> ProblemSchema.json();
        };
    spec.commandLine().getOut().println(schema.toPrettyString());
    return ExitCode.OK;
  }
}
