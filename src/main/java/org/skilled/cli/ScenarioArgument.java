package org.skilled.cli;

import java.nio.file.Path;
import java.util.Iterator;
import org.skilled.experiment.Scenarios;
import org.skilled.scenario.ModelDocument;

/** A scenario on the command line: the name of one that ships, or a file. */
final class ScenarioArgument {
  private ScenarioArgument() {}

  /**
   * The scenario.
   *
   * @throws org.skilled.problem.InputException if there is none, or the file is faulty
   */
  static ModelDocument read(String given) {
    boolean file = given.endsWith(".yaml") || given.endsWith(".yml");
    return file ? Scenarios.read(Path.of(given)) : Scenarios.named(given);
  }

  /** The names of those that ship, for shells to complete. */
  static final class Names implements Iterable<String> {
    Names() {}

    @Override
    public Iterator<String> iterator() {
      return Scenarios.names().iterator();
    }
  }
}
