package org.skilled.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.ProblemFile;
import org.skilled.experiment.ProblemReader;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;
import org.skilled.experiment.store.TableFile;
import org.skilled.problem.InputException;
import org.skilled.study.Analysis;
import org.skilled.study.AnalysisFiles;
import org.skilled.study.Method;
import org.skilled.study.Methods;
import org.skilled.study.Options;
import org.skilled.study.Study;
import org.skilled.study.source.ResultsStudy;
import org.skilled.study.source.TableStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code skilled analyse}. */
@Command(
    name = "analyse",
    header = "Say what matters and how sure that is: sensitivity, discovery, comparison.",
    description = {
      "Analyses the results of an experiment, or any table of inputs and outputs, with all methods"
          + " that its design allows, or with those named. Each index has a 95 %% interval; inputs"
          + " that cannot be told from noise, or from each other, are said to be so.",
      "",
      "Writes tidy tables (CSV), analysis.json and charts, and prints the answers. 'skilled analyse"
          + " --methods' lists the methods with their settings."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  skilled analyse results/dependence",
      "  skilled analyse results/dependence --outputs sustained --method regression",
      "  skilled analyse --table runs.csv --inputs a,b,c --outputs y",
      "  skilled analyse --table design.csv --problem problem.yaml --outputs y"
    })
final class AnalyseCommand implements Callable<Integer> {
  private static final String FOLDER = "analysis";

  private final Screen screen;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "A folder that 'skilled run' has written.")
  private @Nullable Path folder;

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "A table in CSV or Parquet instead, one row a run, of any origin.")
  private @Nullable Path table;

  @Option(
      names = "--problem",
      paramLabel = "FILE",
      description =
          "Problem file of the table: the factors' distributions and groups, as for 'skilled"
              + " design'.")
  private @Nullable Path problem;

  @Option(
      names = "--inputs",
      paramLabel = "NAMES",
      split = ",",
      description =
          "Columns of the table that are inputs, with commas between them (default: the"
              + " problem's factors, or all others).")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"--outputs", "--outcomes"},
      paramLabel = "NAMES",
      split = ",",
      description =
          "Outputs to analyse, with commas between them (default: all outcomes of the experiment).")
  private List<String> outputs = new ArrayList<>();

  @Option(
      names = "--point",
      paramLabel = "NAME",
      description =
          "Column that has the same value for all runs of a design point (default: rows with equal"
              + " inputs are the same point).")
  private @Nullable String point;

  @Option(
      names = "--method",
      paramLabel = "NAMES",
      split = ",",
      description = "Methods, with commas between them (default: all that the design allows).")
  private List<String> methods = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A setting of a method; '--methods' lists them. May be given several times.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "Bootstrap resamples for intervals (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + Study.Settings.RESAMPLES)
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of resamples and dummies (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + Study.Settings.SEED)
  private long seed;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      description =
          "Folder for tables and charts (default: DIR/analysis; for a table, results/NAME-analysis).")
  private @Nullable Path results;

  @Option(names = "--methods", description = "List the methods and their settings, and stop.")
  private boolean list;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but warnings and errors.")
  private boolean quiet;

  AnalyseCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      AnalysisText.methods().forEach(screen.out()::println);
      return ExitCode.OK;
    }
    if ((folder == null) == (table == null)) {
      throw InputException.of(
          folder == null
              ? "name a folder of results, or a table with '--table FILE --outputs NAME'"
              : "both a folder and a table are named; analyse one at a time");
    }
    List<Method> chosen = chosen();
    Options options = AnalysisText.checked(settings, chosen);
    Checks.atLeast("--resamples", resamples, 100);
    Study.Settings with = new Study.Settings(seed, resamples, options);
    return folder != null ? analyseResults(folder, chosen, with) : analyseTable(chosen, with);
  }

  private List<Method> chosen() {
    return methods.isEmpty()
        ? Methods.all().stream().filter(Method::isDefault).toList()
        : Methods.named(methods);
  }

  private int analyseResults(Path from, List<Method> chosen, Study.Settings with)
      throws IOException {
    if (!inputs.isEmpty() || point != null || problem != null) {
      throw InputException.of(
          "--inputs, --point and --problem go with --table; results know their inputs");
    }
    try (Results runs = Results.open(from, Simulator.LEARNING_COMMUNITY)) {
      List<String> wanted = outputs.isEmpty() ? runs.experiment().outcomes() : outputs;
      return analyse(
          ResultsStudy.of(runs, wanted, with),
          chosen,
          results == null ? from.resolve(FOLDER) : results);
    }
  }

  private int analyseTable(List<Method> chosen, Study.Settings with) throws IOException {
    Path file = Objects.requireNonNull(table);
    ProblemFile asked = problem == null ? null : ProblemReader.read(problem);
    List<String> wanted = outputs.isEmpty() && asked != null ? asked.outputs() : outputs;
    if (wanted.isEmpty()) {
      throw InputException.of("--outputs is missing; name the columns that are outputs");
    }
    String name = file.getFileName().toString();
    try (TableFile rows = TableFile.open(file)) {
      return analyse(
          TableStudy.of(rows, name, new TableStudy.Roles(inputs, wanted, point, asked), with),
          chosen,
          results == null
              ? Path.of("results", name.replaceFirst("\\.[A-Za-z]+$", "") + "-" + FOLDER)
              : results);
    }
  }

  private int analyse(Study study, List<Method> chosen, Path target) throws IOException {
    Path into = Checks.named("--results", target, "name a folder");
    Analysis analysis;
    try (ProgressLine progress = new ProgressLine(screen, quiet, "steps")) {
      analysis = Analysis.of(study, chosen, progress.steps());
    }
    if (analysis.sections().isEmpty()) {
      throw AnalysisText.nothing(analysis);
    }
    AnalysisFiles.Written written = AnalysisFiles.write(analysis, into);
    if (!quiet) {
      PrintWriter out = screen.out();
      AnalysisText.lines(analysis).forEach(out::println);
      AnalysisText.notUsed(analysis, !methods.isEmpty()).forEach(out::println);
      AnalysisText.files(written).forEach(out::println);
    }
    return ExitCode.OK;
  }
}
