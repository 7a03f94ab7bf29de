package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.Container;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.event.AncestorEvent;
import javax.swing.event.AncestorListener;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.skilled.problem.InputException;

/** Asks people for files. */
final class FileDialogs {

  /** Something that can fail. */
  interface Work {
    void on(Path file) throws IOException;
  }

  /** What is said when a picture was written. */
  static final String PICTURE = "Picture saved";

  /** Where the last file was, for all windows. */
  private static File folder = new File(".");

  private FileDialogs() {}

  /**
   * Asks for a file, and does something with it; says what is wrong.
   *
   * @param name proposed; where a file is opened, null, and YAML files are listed
   * @return the file with which it was done; null if it was not
   */
  static @Nullable Path ask(
      Component over, String title, boolean saving, @Nullable String name, Work work) {
    JFileChooser chooser = new JFileChooser(folder);
    chooser.setDialogTitle(title);
    if (name != null) {
      chooser.setSelectedFile(new File(name));
    }
    String ending = name == null ? "yaml" : ending(name);
    list(chooser, ending);
    typeAtOnce(chooser);
    int answer = saving ? chooser.showSaveDialog(over) : chooser.showOpenDialog(over);
    if (answer != JFileChooser.APPROVE_OPTION) {
      return null;
    }
    File chosen = saving ? ended(chooser.getSelectedFile(), ending) : chooser.getSelectedFile();
    if (mayWrite(over, saving, chosen)) {
      folder = chooser.getCurrentDirectory();
      try {
        work.on(chosen.toPath());
        return chosen.toPath();
      } catch (IOException | InputException wrong) {
        Messages.tell(over, wrong);
      }
    }
    return null;
  }

  /** Lists files with an ending first; all others on demand. */
  private static void list(JFileChooser chooser, String ending) {
    if (ending.equals("yaml")) {
      chooser.setFileFilter(new FileNameExtensionFilter("YAML (*.yaml, *.yml)", "yaml", "yml"));
    } else if (!ending.isEmpty()) {
      chooser.setFileFilter(
          new FileNameExtensionFilter(
              ending.toUpperCase(Locale.ROOT) + " (*." + ending + ")", ending));
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).equals(name)
        ? ""
        : name.substring(name.lastIndexOf('.') + 1);
  }

  /** A name without an ending gets the one that its kind of file has. */
  static File ended(File file, String ending) {
    return ending.isEmpty() || !ending(file.getName()).isEmpty()
        ? file
        : new File(file.getParentFile(), file.getName() + "." + ending);
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
}
