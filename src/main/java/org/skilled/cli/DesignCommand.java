package org.skilled.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.ExperimentReader;
import org.skilled.experiment.ExperimentWriter;
import org.skilled.experiment.ProblemFile;
import org.skilled.experiment.ProblemReader;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.design.Design;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.design.FractionalFactorial;
import org.skilled.experiment.store.DesignTable;
import org.skilled.problem.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code skilled design}. */
@Command(
    name = "design",
    header = "Write the points of a design as a table, for any simulator.",
    description = {
      "Either of a problem file, which says what the factors of somebody's simulator are drawn"
          + " from, or of an experiment, whose points are then those that 'skilled run' would run.",
      "Numbers are written in full: read back, they are the same bits.",
      "Problem files have 'factors:' under any names, and perhaps 'groups:', 'constraints:' and"
          + " 'outputs:', as experiments have them: x1: {uniform: [-3.14, 3.14]}. docs/designs.md"
          + " says which design serves which method of analysis."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled design --problem mine.yaml --method sobol --size 1024 --out design.csv",
      "  skilled design --problem mine.yaml --method morris --size 20 --levels 6 --out design.csv",
      "  skilled design --problem mine.yaml --method fast --size 257 --set phases=3 --out design.csv",
      "  skilled design experiments/pyramid.yaml --out points.csv",
      "",
      "Methods: " + ExperimentHelp.METHODS,
      "'sobol' is another name for saltelli, the design for Sobol' indices; the sequence of Sobol',",
      "which fills the space evenly, is sobol-sequence. Settings are those of 'design:' in experiments."
    })
final class DesignCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "EXPERIMENT",
      description = "An experiment file; or else --problem.")
  private @Nullable Path experiment;

  @Option(
      names = "--problem",
      paramLabel = "FILE",
      description = "A problem file: factors with what they are drawn from.")
  private @Nullable Path problem;

  @Option(names = "--method", paramLabel = "NAME", description = "Which design, for --problem.")
  private @Nullable String method;

  @Option(
      names = "--size",
      paramLabel = "N",
      description =
          "Points; blocks, of saltelli; trajectories, of morris; points of a curve, of fast;"
              + " degree, of simplex-lattice.")
  private @Nullable Integer size;

  @Option(
      names = "--second-order",
      description = "With the points for second-order indices (saltelli).")
  private boolean secondOrder;

  @Option(names = "--levels", paramLabel = "N", description = "Levels of trajectories (morris).")
  private @Nullable Integer levels;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Another setting of the design, such as resolution=5; may be given again.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description =
          "Seed of the points, a whole number (default: 0 for a problem; else the experiment's).")
  private @Nullable Long seed;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The table, in CSV; replaced if it is there.")
  private Path out;

  DesignCommand() {}

  @Override
  public Integer call() {
    Checks.named("--out", out, "name a file, such as design.csv");
    if ((experiment == null) == (problem == null)) {
      throw InputException.of(
          experiment == null
              ? "there is nothing to design for; name an experiment file, or give --problem FILE"
              : "--problem is given as well as an experiment; give one of them");
    }
    if (problem != null) {
      return ofProblem(problem);
    }
    return ofExperiment(Objects.requireNonNull(experiment));
  }

  private int ofProblem(Path file) {
    ProblemFile read = ProblemReader.read(file);
    if (method == null) {
      throw InputException.of(
          "--method is missing; give one of " + String.join(", ", ProblemReader.methods()));
    }
    Map<String, String> all = new LinkedHashMap<>(settings);
    if (secondOrder) {
      all.put("secondOrder", "true");
    }
    if (levels != null) {
      all.put("levels", String.valueOf(levels));
    }
    Design design = ProblemReader.design(read.space(), method, size, all);
    List<DesignPoint> points = write(design, seed == null ? 0 : seed);
    PrintWriter screen = spec.commandLine().getOut();
    screen.printf(
        Locale.ROOT,
        "%s: %s, each a run of your simulator%n",
        design.kind(),
        Text.count(points.size(), "point"));
    tellAliases(design, screen);
    screen.println("table    " + out);
    String outputs = read.outputs().isEmpty() ? "y" : String.join(",", read.outputs());
    screen.println(
        "next     run your simulator for each row, keep the rows in this order, and add a column"
            + " for each output; then");
    screen.println(
        "         skilled analyse --table " + out + " --outputs " + outputs + " --problem " + file);
    return ExitCode.OK;
  }

  private int ofExperiment(Path file) {
    if (method != null || size != null || secondOrder || levels != null || !settings.isEmpty()) {
      throw InputException.of(
          "--method and settings are for --problem; an experiment has its own design in its file");
    }
    Experiment read = ExperimentReader.read(file, Simulator.LEARNING_COMMUNITY);
    Design design = read.design();
    List<DesignPoint> points = write(design, seed == null ? read.seed() : seed);
    PrintWriter screen = spec.commandLine().getOut();
    screen.printf(
        Locale.ROOT,
        "%s: %s of %s, %s each%n",
        read.name(),
        Text.count(points.size(), "point"),
        design.kind(),
        Text.count(read.replications(), "replication"));
    tellAliases(design, screen);
    screen.println("table    " + out);
    String layout = ExperimentWriter.layout(design.layout());
    screen.println("next     an experiment takes these points with, in place of 'factors:',");
    screen.println(
        "         design: {kind: csv, file: "
            + out.getFileName()
            + (layout.isEmpty() ? "" : ", layout: " + layout)
            + "}");
    if (!design.groups().isEmpty()) {
      screen.println(
          "         groups: "
              + design.groups().entrySet().stream()
                  .map(group -> group.getKey() + ": [" + String.join(", ", group.getValue()) + "]")
                  .collect(Collectors.joining(", ", "{", "}")));
    }
    return ExitCode.OK;
  }

  private List<DesignPoint> write(Design design, long withSeed) {
    List<DesignPoint> points = design.points(withSeed);
    DesignTable.write(out, design.paths(), points);
    return points;
  }

  private static void tellAliases(Design design, PrintWriter screen) {
    if (design instanceof FractionalFactorial fraction) {
      AliasText.lines(fraction.aliasing()).forEach(screen::println);
    }
  }
}
