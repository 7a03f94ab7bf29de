package org.skilled.desktop.run;

import java.nio.file.Path;
import java.util.List;
import org.skilled.scenario.ModelDocument;
import org.skilled.scenario.ScenarioDocument;

/** Where scenarios come from. */
public interface ScenarioSource {
  /** Scenarios of learning communities only. */
  ScenarioSource COMMUNITIES =
      new ScenarioSource() {
        @Override
        public List<String> names() {
          return ScenarioDocument.shippedNames();
        }

        @Override
        public ModelDocument read(String given) {
          return names().contains(given)
              ? ScenarioDocument.named(given)
              : ScenarioDocument.read(Path.of(given));
        }
      };

  /** Names of those that ship. */
  List<String> names();

  /**
   * A scenario of any model.
   *
   * @param given the name of one that ships, or a file
   * @throws org.skilled.problem.InputException if there is none, or it is faulty
   */
  ModelDocument read(String given);
}
