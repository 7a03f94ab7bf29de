package org.skilled.experiment.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.skilled.experiment.Build;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

/**
 * {@code manifest.json}: what was run, with what, where and when, and hashes of what came out.
 *
 * @param experiment name of the experiment
 * @param modelVersion version of the model's behaviour
 * @param seed the experiment's seed
 * @param points design points
 * @param replications runs at each point
 * @param runs rows of runs.parquet
 * @param failed rows that failed
 * @param contentHash hash of the rows of runs.parquet and weeks.parquet, bit by bit, however the
 *     files encode them
 * @param files SHA-256 of each result file
 * @param program version and commit of the program
 * @param machine Java, operating system and processors
 * @param session start (UTC), seconds, threads, and runs done and reused by the last process that
 *     did any run
 */
@JsonPropertyOrder({
  "experiment",
  "modelVersion",
  "seed",
  "points",
  "replications",
  "runs",
  "failed",
  "contentHash",
  "files"
})
public record Manifest(
    String experiment,
    String modelVersion,
    long seed,
    int points,
    int replications,
    int runs,
    int failed,
    String contentHash,
    Map<String, String> files,
    Map<String, String> program,
    Map<String, Object> machine,
    Map<String, Object> session) {
  static final String FILE = "manifest.json";

  /** What only the manifest of a calibration has. */
  private static final String CALIBRATION = "calibration";

  private static final ObjectMapper JSON = new ObjectMapper();

  public Manifest {
    files = new TreeMap<>(files);
    program = new LinkedHashMap<>(program);
    machine = new LinkedHashMap<>(machine);
    session = new LinkedHashMap<>(session);
  }

  /** Facts about the program. */
  public static Map<String, String> programFacts(Build build) {
    Map<String, String> program = new LinkedHashMap<>();
    program.put("version", build.version());
    program.put("commit", build.commit());
    return program;
  }

  /** Facts about this machine. */
  public static Map<String, Object> machineFacts() {
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put(
        "java",
        System.getProperty("java.vm.vendor") + " " + System.getProperty("java.runtime.version"));
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    machine.put("architecture", System.getProperty("os.arch"));
    machine.put("processors", Runtime.getRuntime().availableProcessors());
    return machine;
  }

  /** Facts about the work done. */
  public static Map<String, Object> sessionFacts(Session session) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("start", session.start().toString());
    facts.put("seconds", session.duration().toMillis() / 1000.0);
    facts.put("threads", session.threads());
    facts.put("done", session.done());
    facts.put("reused", session.reused());
    return facts;
  }

  /** This, with the record of the work that an earlier manifest has: nothing was done since. */
  Manifest doneAs(Manifest earlier) {
    return new Manifest(
        experiment,
        modelVersion,
        seed,
        points,
        replications,
        runs,
        failed,
        contentHash,
        files,
        earlier.program,
        earlier.machine,
        earlier.session);
  }

  void write(Path folder) {
    SafeFiles.write(
        folder.resolve(FILE),
        aside -> JSON.writerWithDefaultPrettyPrinter().writeValue(aside.toFile(), this));
  }

  static Manifest read(Path folder) throws IOException {
    JsonNode facts = JSON.readTree(folder.resolve(FILE).toFile());
    if (facts.has(CALIBRATION)) {
      throw new InputException(
          new Problem(
              folder.toString(),
              0,
              null,
              "holds the results of a calibration; this command reads those of 'skilled run'"));
    }
    return JSON.treeToValue(facts, Manifest.class);
  }
}
