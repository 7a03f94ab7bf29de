package org.skilled.desktop.window;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.skilled.desktop.run.Checkpoint;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.ExperimentText;
import org.skilled.desktop.run.RunExport;
import org.skilled.desktop.run.SavedScenario;
import org.skilled.scenario.ScenarioDocument;

/** Reads and writes the files that people name. */
final class LabFiles implements LabConsole.Files {
  private final Laboratory laboratory;
  private final Component over;
  private final Supplier<Component> shown;
  private final LeverPanel levers;

  LabFiles(Laboratory laboratory, Component over, Supplier<Component> shown, LeverPanel levers) {
    this.laboratory = laboratory;
    this.over = over;
    this.shown = shown;
    this.levers = levers;
  }

  @Override
  public void open() {
    FileDialogs.ask(over, "Open checkpoint", false, null, this::openCheckpoint);
  }

  @Override
  public void save() {
    int week = laboratory.time();
    ask(
        "Save checkpoint",
        "week-" + week + ".checkpoint.yaml",
        this::saveCheckpoint,
        "Checkpoint of week " + week + " saved");
  }

  void openScenario() {
    FileDialogs.ask(over, "Open scenario", false, null, this::openScenario);
  }

  void saveScenario() {
    ask("Save scenario", "mine.yaml", this::saveScenario, "Scenario saved, levers as they stand");
  }

  void saveExperiment() {
    ask("Save as experiment", "my-experiment.yaml", this::saveExperiment, "Experiment saved");
  }

  void export() {
    ask(
        "Export run into a new folder",
        "run",
        this::export,
        laboratory.twin() == null ? "Run exported" : "Run exported, of the left world only");
  }

  void png() {
    ask(
        "Save picture",
        "skilled.png",
        file -> Pictures.png(shown.get(), laboratory.caption(), file),
        FileDialogs.PICTURE);
  }

  void pdf() {
    ask(
        "Save picture",
        "skilled.pdf",
        file -> Pictures.pdf(shown.get(), laboratory.caption(), file),
        FileDialogs.PICTURE);
  }

  /** Asks where to, writes, and says that it was done. */
  private void ask(String title, String name, FileDialogs.Work work, String done) {
    Path file = FileDialogs.ask(over, title, true, name, work);
    if (file != null) {
      laboratory.say(done + ": " + file);
    }
  }

  private void openCheckpoint(Path file) {
    try {
      laboratory.open(file);
    } catch (CancellationException ended) {
      laboratory.renew();
    }
  }

  void openScenario(Path file) {
    levers.open(file.toString());
  }

  void saveCheckpoint(Path file) throws IOException {
    Checkpoint checkpoint;
    synchronized (laboratory.lock()) {
      checkpoint = Checkpoint.of(laboratory.run());
    }
    checkpoint.write(file);
  }

  void saveScenario(Path file) throws IOException {
    Files.writeString(file, SavedScenario.of(laboratory.next(), file));
  }

  /** The experiment, and beside it the scenario if that does not ship. */
  void saveExperiment(Path file) throws IOException {
    Course course = laboratory.next();
    String named = course.name();
    String name = String.valueOf(file.getFileName()).replaceAll("\\.ya?ml$", "");
    if (!ScenarioDocument.shippedNames().contains(named)) {
      named = name + "-scenario.yaml";
      Path folder = file.toAbsolutePath().getParent();
      Files.writeString(
          file.resolveSibling(named),
          folder == null ? course.base().toYaml() : course.base().toYaml(folder));
    }
    Files.writeString(file, ExperimentText.of(course, named, name));
  }

  void export(Path folder) throws IOException {
    synchronized (laboratory.lock()) {
      RunExport.write(laboratory.run(), folder);
    }
  }
}
