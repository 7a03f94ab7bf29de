package org.skilled.desktop.window;

import java.awt.Component;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;

/** Asks people for files. */
final class FileDialogs {

  /** Something that can fail. */
  interface Work {
    void on(Path file) throws IOException;
  }

  private FileDialogs() {}

  /** Asks for a file, and does something with it; says what is wrong. */
  static void ask(Component over, String title, boolean saving, @Nullable String name, Work work) {
    JFileChooser chooser = new JFileChooser(new File("."));
    chooser.setDialogTitle(title);
    if (name != null) {
      chooser.setSelectedFile(new File(name));
    }
    int answer = saving ? chooser.showSaveDialog(over) : chooser.showOpenDialog(over);
    if (answer == JFileChooser.APPROVE_OPTION
        && mayWrite(over, saving, chooser.getSelectedFile())) {
      try {
        work.on(chooser.getSelectedFile().toPath());
      } catch (IOException | InputException wrong) {
        Messages.tell(over, wrong);
      }
    }
  }

  /** Nothing is written over without a question. */
  private static boolean mayWrite(Component over, boolean saving, File file) {
    return !saving
        || !file.exists()
        || JOptionPane.showConfirmDialog(
                over,
                file.getName() + " is there already. Write over it?",
                "Skilled",
                JOptionPane.YES_NO_OPTION)
            == JOptionPane.YES_OPTION;
  }
}
