package org.skilled.experiment.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunRecord;
import org.skilled.experiment.RunSpec;
import org.skilled.experiment.Simulator;
import org.skilled.model.RunOutput;
import org.skilled.scenario.ModelScenario;

/**
 * Does a block of runs one after the other: a pure function of the plan, the model and the run
 * numbers.
 *
 * <p>A run that throws or whose outcome is no number is recorded with its reason, and the next one
 * is done.
 */
public final class BlockRunner {
  private final RunPlan plan;
  private final Simulator simulator;

  /** A runner of blocks of this plan. */
  public BlockRunner(RunPlan plan, Simulator simulator) {
    this.plan = plan;
    this.simulator = simulator.of(plan.experiment().scenario().model());
  }

  /**
   * Does the runs in order.
   *
   * @param runs numbers of the runs in the plan
   * @param stop asked before each run; once true, the rest of the block is left undone
   * @param done told of each run when it is done
   * @return the records of the runs done, in order
   */
  public List<RunRecord> run(int[] runs, BooleanSupplier stop, Consumer<RunRecord> done) {
    List<RunRecord> records = new ArrayList<>(runs.length);
    int point = -1;
    ModelScenario scenario = null;
    for (int run : runs) {
      if (stop.getAsBoolean()) {
        break;
      }
      RunSpec spec = plan.run(run);
      if (scenario == null || spec.point() != point) {
        point = spec.point();
        scenario = plan.scenario(point);
      }
      RunRecord record = record(spec, scenario);
      records.add(record);
      done.accept(record);
    }
    return records;
  }

  /** Does one run. */
  RunRecord record(RunSpec spec, ModelScenario scenario) {
    List<String> outcomes = plan.experiment().outcomes();
    List<String> series = plan.experiment().series();
    try {
      RunOutput output =
          simulator.run(scenario, plan.network(spec.point()), spec.seed(), outcomes, series);
      return new RunRecord(spec.id(), spec.seed(), null, false, output.outcomes(), output.series());
    } catch (VirtualMachineError e) {
      return failed(spec, describe(e), true);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      return failed(spec, describe(e), false);
    }
  }

  private RunRecord failed(RunSpec spec, String reason, boolean again) {
    double[] none = new double[plan.experiment().outcomes().size()];
    Arrays.fill(none, Double.NaN);
    return new RunRecord(spec.id(), spec.seed(), reason, again, none, new double[0][]);
  }

  /**
   * The fault and the place that threw it, in one line. Java leaves out message and place where the
   * same fault was thrown very often, so this explains a failure and is no part of the result.
   */
  private static String describe(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String message =
        fault.getMessage() == null ? "" : ": " + fault.getMessage().replaceAll("\\s+", " ");
    String place =
        trace.length == 0
            ? ""
            : " (" + trace[0].getClassName() + "." + trace[0].getMethodName() + ")";
    return fault.getClass().getSimpleName() + message + place;
  }
}
