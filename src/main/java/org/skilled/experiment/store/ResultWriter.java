package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skilled.experiment.ExperimentWriter;
import org.skilled.experiment.RunPlan;
import org.skilled.model.Quantity;

/**
 * Makes all result files of a finished experiment; the manifest, which vouches for the others,
 * comes last.
 */
public final class ResultWriter {
  static final String EXPERIMENT = "experiment.yaml";

  private final ResultsFolder folder;
  private final RunStore store;
  private final RunPlan plan;

  /** A writer of the results of this plan, all of whose runs are in the store. */
  public ResultWriter(ResultsFolder folder, RunStore store, RunPlan plan) {
    this.folder = folder;
    this.store = store;
    this.plan = plan;
  }

  /**
   * Writes the files.
   *
   * @param outcomes the outcomes' declarations, in the order asked for
   * @throws org.skilled.problem.InputException if they cannot be written, as when the disk is full
   */
  public Manifest write(List<Quantity> outcomes, Session session) {
    Path path = folder.path();
    try {
      Map<String, String> inputs = Inputs.copy(plan, path);
      SafeFiles.write(
          path.resolve(EXPERIMENT),
          aside ->
              Files.writeString(
                  aside,
                  ExperimentWriter.toYaml(plan.experiment(), inputs),
                  StandardCharsets.UTF_8));
      new ResultTables(store, plan).write(path);
      PointTable points = new PointTable(plan, outcomes);
      ReadBack readBack = new ReadBack(store.connection(), plan);
      readBack.runs(path.resolve(ResultTables.RUNS), points);
      boolean weekly = !plan.experiment().series().isEmpty();
      if (weekly) {
        readBack.weeks(path.resolve(ResultTables.WEEKS));
      }
      points.write(path);
      List<String> names = new ArrayList<>(List.of(EXPERIMENT, ResultTables.RUNS, PointTable.FILE));
      if (weekly) {
        names.add(ResultTables.WEEKS);
      }
      names.addAll(inputs.values());
      Manifest manifest = manifest(session, readBack, hashes(path, names));
      manifest.write(path);
      return manifest;
    } catch (IOException | SQLException e) {
      throw WriteFault.of(path, e);
    }
  }

  private Manifest manifest(Session session, ReadBack readBack, Map<String, String> files) {
    return new Manifest(
        plan.experiment().name(),
        plan.version(),
        plan.experiment().seed(),
        plan.points().size(),
        plan.experiment().replications(),
        plan.runs(),
        readBack.failed(),
        readBack.contentHash(),
        files,
        Manifest.programFacts(session.build()),
        Manifest.machineFacts(),
        Manifest.sessionFacts(session));
  }

  private static Map<String, String> hashes(Path folder, List<String> names) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (String name : names) {
      hashes.put(name, Sha256.of(folder.resolve(name)));
    }
    return hashes;
  }
}
