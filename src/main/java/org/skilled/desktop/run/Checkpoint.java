package org.skilled.desktop.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skilled.model.Simulation;
import org.skilled.problem.InputException;
import org.skilled.scenario.ScenarioDocument;
import org.skilled.scenario.YamlDocument;

/**
 * A run at a week, in a file that people can read: scenario, seed, levers, week, and a hash of the
 * state.
 *
 * <p>A run is a function of these, so it is run again to the week when the file is read, which
 * takes less than a second for thousands of people; the hash says whether it came to the same bits.
 */
public record Checkpoint(Course course, int week, String hash) {

  /** Of a run as it stands. */
  public static Checkpoint of(Run run) {
    return new Checkpoint(run.course(), run.time(), StateHash.of(run.community()));
  }

  /** Writes the file. */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# A run of Skilled at a week; open it in 'skilled desktop'.\n");
    text.append("checkpoint: 1\n");
    text.append("model: '").append(Simulation.VERSION).append("'\n");
    text.append("name: ").append(Yaml.quoted(course.name())).append('\n');
    text.append("seed: ").append(course.seed()).append('\n');
    text.append("week: ").append(week).append('\n');
    text.append("hash: '").append(hash).append("'\n");
    text.append("moves:");
    text.append(course.moves().isEmpty() ? " []\n" : "\n");
    course.moves().forEach(m -> text.append("  - ").append(Yaml.quoted(m.text())).append('\n'));
    text.append("scenario:\n");
    Path folder = file.toAbsolutePath().getParent();
    String yaml = folder == null ? course.base().toYaml() : course.base().toYaml(folder);
    yaml.lines().forEach(line -> text.append("  ").append(line).append('\n'));
    Files.writeString(file, text);
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it is no checkpoint, or one of another version of the model
   */
  public static Checkpoint read(Path file) {
    YamlDocument document = YamlDocument.read(file);
    JsonNode root = document.root();
    if (root.path("checkpoint").asInt() != 1) {
      throw fault(file, FileKind.CHECKPOINT.refusal(FileKind.of(document)));
    }
    String model = root.path("model").asText();
    if (!model.equals(Simulation.VERSION)) {
      throw fault(
          file,
          "it was saved by version "
              + model
              + " of the model, and this is version "
              + Simulation.VERSION
              + ", which runs differently; open it with the program that saved it");
    }
    List<Move> moves = new ArrayList<>();
    root.path("moves").forEach(move -> moves.add(Move.parse(move.asText())));
    Course course =
        new Course(
            root.path("name").asText("checkpoint"),
            ScenarioDocument.inside(document, "scenario"),
            root.path("seed").asLong(),
            moves);
    return new Checkpoint(course, week(file, root, course), root.path("hash").asText());
  }

  private static int week(Path file, JsonNode root, Course course) {
    JsonNode given = root.path("week");
    int weeks = course.at(0).weeks();
    if (!given.isInt() || given.asInt() < 0 || given.asInt() > weeks) {
      throw fault(
          file,
          "week: there is no week '"
              + given.asText()
              + "' in the run of this scenario; its weeks are 0 (the start) to "
              + weeks);
    }
    return given.asInt();
  }

  /**
   * Checks a run that was taken to the week.
   *
   * @throws InputException if it has not come to the bits that were saved
   */
  public void requireSame(Run run) {
    if (run.time() != week || !StateHash.of(run.community()).equals(hash)) {
      throw InputException.of(
          "the run of this checkpoint comes to another state in week "
              + week
              + " than when it was saved; was the file, or a network that it names, changed?");
    }
  }

  private static InputException fault(Path file, String message) {
    return InputException.of(file + ": " + message);
  }
}
