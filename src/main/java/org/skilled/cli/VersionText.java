package org.skilled.cli;

import org.skilled.experiment.Build;
import org.skilled.model.Simulation;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Build build = Build.current();
    return new String[] {
      "Skilled " + build.version() + " (commit " + build.commit() + ")",
      "model version " + Simulation.VERSION,
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
    };
  }
}
