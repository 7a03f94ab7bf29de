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
import org.skilled.problem.InputException;
import org.skilled.scenario.YamlDocument;

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
   * Makes sure, before hours of work, that the resolved experiment will be one that can be read.
   *
   * @throws InputException if it is too large, with all defaults spelt out
   */
  public void requireReadable() {
    try {
      YamlDocument.parse(EXPERIMENT, yaml(Inputs.of(plan)));
    } catch (InputException e) {
      InputException fault =
          InputException.of(
              "the experiment cannot be kept with its results, because it is too large once every default is spelt"
                  + " out ("
                  + e.getMessage()
                  + "); take fewer sites or shorter lists of values, or put the points into a table with"
                  + " 'design: {kind: csv, file: points.csv}'");
      fault.initCause(e);
      throw fault;
    }
  }

  /**
   * Writes the files.
   *
   * @param outcomes the outcomes' declarations, in the order asked for
   * @throws InputException if they cannot be written, as when the disk is full
   */
  public Manifest write(List<Quantity> outcomes, Session session) {
    Path path = folder.path();
    try {
      Inputs inputs = Inputs.of(plan);
      inputs.write(path);
      SafeFiles.write(
          path.resolve(EXPERIMENT),
          aside -> Files.writeString(aside, yaml(inputs), StandardCharsets.UTF_8));
      new ResultTables(store, plan).write(path);
      ReadBack readBack = new ReadBack(store.connection(), plan);
      SafeFiles.write(
          path.resolve(PointTable.FILE),
          aside -> {
            try (PointTable points = PointTable.create(aside, plan, outcomes)) {
              readBack.runs(path.resolve(ResultTables.RUNS), points);
            }
          });
      List<String> names = new ArrayList<>(List.of(EXPERIMENT, ResultTables.RUNS, PointTable.FILE));
      if (!plan.experiment().series().isEmpty()) {
        readBack.weeks(path.resolve(ResultTables.WEEKS));
        names.add(ResultTables.WEEKS);
      }
      names.addAll(inputs.files());
      Manifest manifest = manifest(session, readBack, hashes(path, names));
      if (session.done() == 0 && Files.exists(path.resolve(Manifest.FILE))) {
        manifest = manifest.doneAs(Manifest.read(path));
      }
      manifest.write(path);
      return manifest;
    } catch (IOException | SQLException e) {
      throw WriteFault.of(path, e);
    }
  }

  private String yaml(Inputs inputs) {
    return ExperimentWriter.toYaml(plan.experiment(), inputs.network(), inputs.points());
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
