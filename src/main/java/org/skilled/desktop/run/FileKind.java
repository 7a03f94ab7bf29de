package org.skilled.desktop.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.skilled.problem.InputException;
import org.skilled.scenario.YamlDocument;

/** What a YAML file is, so that people who opened the wrong one are told what would open it. */
public enum FileKind {
  /** A run at a week. */
  CHECKPOINT("a checkpoint", "open it with 'Open checkpoint' (Ctrl+O)"),
  /** What many runs are asked. */
  EXPERIMENT("an experiment", "run it with './skilled run' and the name of the file"),
  /** What a run starts from. */
  SCENARIO("a scenario", "open it with 'Open scenario' (Ctrl+L)");

  /** Fields that experiments have and scenarios do not. */
  private static final Set<String> ASKED =
      Set.of("question", "scenario", "factors", "replications", "outcomes");

  private final String noun;
  private final String way;

  FileKind(String noun, String way) {
    this.noun = noun;
    this.way = way;
  }

  /** What a document is; a scenario if it is nothing else. */
  public static FileKind of(YamlDocument document) {
    if (document.root().has("checkpoint")) {
      return CHECKPOINT;
    }
    return ASKED.stream().anyMatch(document.root()::has) ? EXPERIMENT : SCENARIO;
  }

  /**
   * Refuses a file that is something else; files that cannot be read are left to whoever reads
   * them.
   *
   * @throws InputException with what it is and what would open it
   */
  public void require(Path file) {
    if (Files.isRegularFile(file)) {
      FileKind found = of(YamlDocument.read(file));
      if (found != this) {
        throw InputException.of(file + ": " + refusal(found));
      }
    }
  }

  /** Why a file of another kind is not taken. */
  String refusal(FileKind found) {
    return "this is " + found.noun + ", not " + noun + "; " + found.way;
  }
}
