package org.skilled.desktop.window;

import java.awt.Component;
import java.nio.file.Path;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.StateHash;
import org.skilled.scenario.ScenarioDocument;

/** A laboratory with its windows, and a pair of hands. */
class Sitting extends Hands {
  final Path folder;
  final Laboratory laboratory;
  final Windows windows;

  Sitting(String pictures, Path folder, int people) throws Exception {
    super(pictures);
    this.folder = folder;
    ScenarioDocument document =
        ScenarioDocument.named("two-sites")
            .with("project.people", people)
            .with("network.outsideDegree", 1.0)
            .with("weeks", people > 100 ? 30 : 104)
            .with("facilitation.untilWeek", people > 100 ? 20 : 60);
    laboratory = new Laboratory(Course.of("two-sites", document, 7), scenario -> null);
    windows = onSwing(() -> Windows.open(laboratory));
  }

  final void start() throws Exception {
    until("the windows show", () -> windows.frame().community().left().isShowing());
    robot.waitForIdle();
    picture("start");
    showConsoleTab("Console");
    picture("console");
    showConsoleTab("Model");
  }

  final void showConsoleTab(String title) throws Exception {
    var tabs = windows.console().getTabPane();
    onSwing(
        () -> {
          tabs.setSelectedIndex(tabs.indexOfTab(title));
          return true;
        });
  }

  final int time() {
    return laboratory.run().time();
  }

  final String hash() {
    synchronized (laboratory.lock()) {
      return StateHash.of(laboratory.run().community());
    }
  }

  final double standing(String path) {
    Object value = laboratory.next().document(0).value(path);
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  final Component button(String name) {
    return named(windows.frame(), name);
  }
}
