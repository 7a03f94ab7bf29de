package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.Container;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.event.AncestorEvent;
import javax.swing.event.AncestorListener;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Checkpoint;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.ExperimentText;
import org.skilled.desktop.run.RunExport;
import org.skilled.problem.InputException;
import org.skilled.scenario.ScenarioDocument;

/** Reads and writes the files that people name. */
final class LabFiles implements LabConsole.Files {
  private final Laboratory laboratory;
  private final Component over;
  private final Supplier<Component> shown;
  private final LeverPanel levers;
  private File folder = new File(".");

  /** Something that can fail. */
  private interface Work {
    void on(Path file) throws IOException;
  }

  LabFiles(Laboratory laboratory, Component over, Supplier<Component> shown, LeverPanel levers) {
    this.laboratory = laboratory;
    this.over = over;
    this.shown = shown;
    this.levers = levers;
  }

  @Override
  public void open() {
    ask("Open checkpoint", false, null, laboratory::open);
  }

  @Override
  public void save() {
    ask(
        "Save checkpoint",
        true,
        "week-" + laboratory.run().time() + ".checkpoint.yaml",
        this::saveCheckpoint);
  }

  void openScenario() {
    ask("Open scenario", false, null, this::openScenario);
  }

  void saveScenario() {
    ask("Save scenario", true, "mine.yaml", this::saveScenario);
  }

  void saveExperiment() {
    ask("Save as experiment", true, "my-experiment.yaml", this::saveExperiment);
  }

  void export() {
    ask("Export run into a new folder", true, "run", this::export);
  }

  void png() {
    ask("Save picture", true, "skilled.png", file -> Pictures.png(shown.get(), file));
  }

  void pdf() {
    ask("Save picture", true, "skilled.pdf", file -> Pictures.pdf(shown.get(), file));
  }

  void openScenario(Path file) {
    levers.take(Course.of(file.toString(), ScenarioDocument.read(file), laboratory.next().seed()));
  }

  void saveCheckpoint(Path file) throws IOException {
    Checkpoint checkpoint;
    synchronized (laboratory.lock()) {
      checkpoint = Checkpoint.of(laboratory.run());
    }
    checkpoint.write(file);
  }

  void saveScenario(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    ScenarioDocument document = laboratory.next().document(0);
    Files.writeString(file, folder == null ? document.toYaml() : document.toYaml(folder));
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

  /** Nothing is written over without a question. */
  private boolean mayWrite(boolean saving, File file) {
    return !saving
        || !file.exists()
        || JOptionPane.showConfirmDialog(
                over,
                file.getName() + " is there already. Write over it?",
                "Skilled",
                JOptionPane.YES_NO_OPTION)
            == JOptionPane.YES_OPTION;
  }

  /** The dialogue opens with the name of the file ready to be typed. */
  private static void typeAtOnce(JFileChooser chooser) {
    chooser.addAncestorListener(
        new AncestorListener() {
          @Override
          public void ancestorAdded(AncestorEvent event) {
            SwingUtilities.invokeLater(() -> focusName(chooser));
          }

          @Override
          public void ancestorRemoved(AncestorEvent event) {
            // it is closed
          }

          @Override
          public void ancestorMoved(AncestorEvent event) {
            // it is where it is
          }
        });
  }

  private static boolean focusName(Container in) {
    for (Component each : in.getComponents()) {
      if (each instanceof JTextField name) {
        name.selectAll();
        return name.requestFocusInWindow();
      }
      if (each instanceof Container inner && focusName(inner)) {
        return true;
      }
    }
    return false;
  }

  private void ask(String title, boolean saving, @Nullable String name, Work work) {
    JFileChooser chooser = new JFileChooser(folder);
    chooser.setDialogTitle(title);
    if (name != null) {
      chooser.setSelectedFile(new File(name));
    }
    typeAtOnce(chooser);
    int answer = saving ? chooser.showSaveDialog(over) : chooser.showOpenDialog(over);
    if (answer == JFileChooser.APPROVE_OPTION && mayWrite(saving, chooser.getSelectedFile())) {
      folder = chooser.getCurrentDirectory();
      try {
        work.on(chooser.getSelectedFile().toPath());
      } catch (IOException | InputException wrong) {
        Messages.tell(over, wrong);
      }
    }
  }
}
