package org.skilled.experiment;

import org.skilled.scenario.YamlDocument;

/** Experiments for tests. */
public final class Experiments {
  private Experiments() {}

  /** The experiment written in this text, for the tiny model. */
  public static Experiment read(String text) {
    return ExperimentReader.read(YamlDocument.parse("test.yaml", text), new TinySimulator());
  }

  /** A full factorial of so many levels of culture by two patterns of support, short runs. */
  public static Experiment factorial(int levels, int replications) {
    return read(
        """
        name: factorial
        question: Does culture matter?
        weeks: 20
        factors:
          site.culture: {from: 0, to: %s, step: 0.05}
          site.support.pattern: [steady, withdrawn]
        replications: %d
        seed: 7
        outcomes: [level, luck]
        series: [users]
        """
            .formatted(String.valueOf((levels - 1) * 0.05), replications));
  }
}
