package org.skilled.experiment.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.calibration.Dimension;
import org.skilled.analysis.calibration.Prior;
import org.skilled.analysis.calibration.Schedule;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Fields;
import org.skilled.experiment.NameField;
import org.skilled.experiment.ScenarioReference;
import org.skilled.experiment.Simulator;
import org.skilled.problem.InputException;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ModelScenario;
import org.skilled.scenario.YamlDocument;

/** Reads calibration files; everything that is wrong with one is said at once. */
public final class CalibrationReader {
  static final List<String> FIELDS =
      List.of(
          "name",
          "question",
          "scenario",
          "set",
          "free",
          "arms",
          "targets",
          "replications",
          "seed",
          "method",
          "predictive");

  static final List<String> METHOD =
      List.of("first", "each", "keep", "most", "tolerance", "acceptance");

  static final int FIRST = 600;
  static final int EACH = 200;
  static final int KEEP = 150;
  static final int MOST = 2000;
  static final double ACCEPTANCE = 0.02;
  static final int PREDICTIVE = 100;
  static final int MOST_SETS = 1_000_000;

  private static final String ARMS = "arms";
  private static final String FREE = "free";

  private final Fields fields;
  private Simulator simulator;

  private CalibrationReader(Fields fields, Simulator simulator) {
    this.fields = fields;
    this.simulator = simulator;
  }

  /**
   * Reads a calibration.
   *
   * @throws InputException with all problems found, each with its place in the file
   */
  public static Calibration read(Path file, Simulator simulator) {
    return read(YamlDocument.read(file), simulator);
  }

  /**
   * Reads a calibration from a document; files that it names are relative to the document's.
   *
   * @throws InputException as {@link #read(Path, Simulator)}
   */
  public static Calibration read(YamlDocument document, Simulator simulator) {
    Fields fields = new Fields(document, "", document.root(), new ArrayList<>());
    Calibration calibration = new CalibrationReader(fields, simulator).calibration();
    if (calibration == null || !fields.isSound()) {
      throw new InputException(fields.problems().stream().distinct().toList());
    }
    return calibration;
  }

  private @Nullable Calibration calibration() {
    fields.allowOnly(FIELDS);
    String name = NameField.read(fields);
    String question =
        fields.requiredText("question", "say in a sentence what the calibration asks");
    int replications = fields.whole("replications", 2, (int) Experiment.MOST_RUNS, 20);
    Schedule schedule = schedule(fields.whole64("seed", 0));
    int predictive = fields.whole("predictive", 2, MOST_SETS, PREDICTIVE);
    ModelDocument scenario = scenario();
    ModelScenario base = scenario == null ? null : fields.noting("set", scenario::resolve);
    if (scenario == null || base == null) {
      return null;
    }
    simulator = simulator.of(base.model());
    List<Dimension> free = free(scenario);
    List<Arm> arms = arms(scenario);
    List<Target> targets =
        new TargetReader(fields, free, arms.stream().map(Arm::name).toList(), base, simulator)
            .read();
    if (schedule == null || question == null || free.isEmpty() || !fields.isSound()) {
      return null;
    }
    Calibration calibration =
        new Calibration(
            name,
            question,
            scenario,
            new Prior(free),
            arms,
            targets,
            replications,
            schedule,
            predictive);
    arms.forEach(arm -> requireScenario(calibration, arm));
    String excess = calibration.excess();
    if (excess != null) {
      fields.problem("replications", excess);
    }
    return calibration;
  }

  private @Nullable ModelDocument scenario() {
    ModelDocument scenario = ScenarioReference.read(fields);
    if (scenario == null) {
      return null;
    }
    ModelDocument set = scenario;
    Map<String, Object> settings = SettingsReader.read(fields.inside("set"), scenario);
    for (Map.Entry<String, Object> setting : settings.entrySet()) {
      set = set.with(setting.getKey(), setting.getValue());
    }
    return set;
  }

  private List<Dimension> free(ModelDocument scenario) {
    if (!fields.get(FREE).isObject() || fields.get(FREE).isEmpty()) {
      fields.problem(
          FREE,
          "must name at least one parameter with its prior, such as"
              + " 'encounters.transfer: {prior: uniform, from: 0.1, to: 0.5}'");
      return List.of();
    }
    Fields set = fields.inside("set");
    List<Dimension> free = new PriorReader(fields.inside(FREE), scenario).read();
    for (Dimension dimension : free) {
      if (set.has(dimension.name())) {
        set.problem(dimension.name(), "is fixed here and free as well; take it out of one of them");
      }
    }
    return free;
  }

  private List<Arm> arms(ModelDocument scenario) {
    Fields written = fields.inside(ARMS);
    List<Arm> arms = new ArrayList<>();
    if (!written.has(Arm.BASE)) {
      arms.add(new Arm(Arm.BASE, Map.of()));
    }
    for (String name : written.names()) {
      if (!written.get(name).isObject() && !written.get(name).isMissingNode()) {
        written.problem(
            name,
            "is "
                + Fields.shown(written.get(name))
                + "; it must be a mapping of parameters to values, such as {facilitation.facilitators: 0}");
      }
      Arm arm = new Arm(name, SettingsReader.read(written.inside(name), scenario));
      arms.add(name.equals(Arm.BASE) ? 0 : arms.size(), arm);
    }
    return arms;
  }

  private @Nullable Schedule schedule(long seed) {
    Fields method = fields.inside("method");
    method.allowOnly(METHOD);
    int keep = method.whole("keep", 2, MOST_SETS, KEEP);
    int first = method.whole("first", 2, MOST_SETS, FIRST);
    int each = method.whole("each", 1, MOST_SETS, EACH);
    int most = method.whole("most", 2, MOST_SETS, Math.max(MOST, first));
    double tolerance = method.number("tolerance", 0, Double.MAX_VALUE, 0);
    double acceptance = method.number("acceptance", 0, 0.99, ACCEPTANCE);
    if (first < keep) {
      method.problem("first", "is " + first + "; it must be at least 'keep', which is " + keep);
    }
    if (most < first) {
      method.problem("most", "is " + most + "; it must be at least 'first', which is " + first);
    }
    return fields.isSound()
        ? new Schedule(first, each, keep, most, tolerance, acceptance, seed, 0)
        : null;
  }

  /** Every arm must be a scenario, at least in the middle of the priors. */
  private void requireScenario(Calibration calibration, Arm arm) {
    String place = fields.inside(ARMS).has(arm.name()) ? ARMS + "." + arm.name() : FREE;
    fields.noting(
        place,
        () -> {
          double[] medians = calibration.prior().values(new double[calibration.prior().size()]);
          SetPlans plans = new SetPlans(calibration, simulator.version());
          return plans.plan(arm, List.of(medians), new long[1]);
        });
  }
}
