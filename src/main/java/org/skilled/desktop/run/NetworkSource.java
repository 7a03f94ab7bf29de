package org.skilled.desktop.run;

import org.jspecify.annotations.Nullable;
import org.skilled.network.ImportedNetwork;
import org.skilled.scenario.Scenario;

/** Where imported networks come from; the laboratory reads no such files itself. */
@FunctionalInterface
public interface NetworkSource {

  /**
   * The network that a scenario imports; null if it makes its own.
   *
   * @throws org.skilled.problem.InputException for every fault of its files
   */
  @Nullable ImportedNetwork load(Scenario scenario);
}
