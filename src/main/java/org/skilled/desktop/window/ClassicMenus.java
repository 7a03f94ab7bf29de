package org.skilled.desktop.window;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import org.jspecify.annotations.Nullable;

/** Everything that can be done with a published model, in menus; and its files. */
final class ClassicMenus implements LabConsole.Files {
  private final ClassicLab laboratory;
  private final LabConsole console;
  private final ClassicFrame frame;
  private final ClassicPanel parameters;

  ClassicMenus(
      ClassicLab laboratory, LabConsole console, ClassicFrame frame, ClassicPanel parameters) {
    this.laboratory = laboratory;
    this.console = console;
    this.frame = frame;
    this.parameters = parameters;
  }

  JMenuBar bar() {
    JMenu file = LabMenus.menu("File", KeyEvent.VK_F);
    LabMenus.item(file, "Open scenario …", "ctrl L", this::open);
    LabMenus.item(file, "Save scenario …", "ctrl shift S", this::save);
    LabMenus.item(file, "Copy command", "ctrl shift C", this::copyCommand);
    file.addSeparator();
    LabMenus.item(file, "Picture (PNG) …", "ctrl G", this::png);
    LabMenus.item(file, "Picture (PDF) …", "ctrl shift G", this::pdf);
    file.addSeparator();
    LabMenus.item(file, "Close", "ctrl Q", console::doClose);
    JMenu run = LabMenus.menu("Run", KeyEvent.VK_R);
    LabMenus.item(run, "Play or pause", "ctrl P", console::playOrPause);
    LabMenus.item(run, "Step", "ctrl RIGHT", console::oneStep);
    LabMenus.item(run, "Stop", "ctrl PERIOD", console::pressStop);
    LabMenus.item(run, "Again", "ctrl R", console::again);
    JMenu view = LabMenus.menu("View", KeyEvent.VK_V);
    LabMenus.item(view, Shortcuts.NEARER, "ctrl PLUS", () -> frame.people().zoom(1.25));
    LabMenus.item(view, "Farther", "ctrl MINUS", () -> frame.people().zoom(0.8));
    LabMenus.item(view, "Everything", "ctrl 0", frame.people()::fit);
    JMenuBar bar = new JMenuBar();
    bar.add(file);
    bar.add(run);
    bar.add(view);
    return bar;
  }

  @Override
  public void open() {
    FileDialogs.ask(frame, "Open scenario", false, null, file -> parameters.open(file.toString()));
  }

  @Override
  public void save() {
    said(
        "Scenario saved",
        FileDialogs.ask(frame, "Save scenario", true, "mine.yaml", this::saveScenario));
  }

  void saveScenario(Path file) throws IOException {
    Files.writeString(file, laboratory.next().document().toYaml());
  }

  private void said(String what, @Nullable Path file) {
    if (file != null) {
      laboratory.say(what + ": " + file);
    }
  }

  void copyCommand() {
    String command = laboratory.next().command();
    LabMenus.copy(command);
    laboratory.say("Copied: " + command);
  }

  private void png() {
    said(
        FileDialogs.PICTURE,
        FileDialogs.ask(
            frame,
            "Save picture",
            true,
            "skilled.png",
            file -> Pictures.png(frame.shown(), laboratory.caption(), file)));
  }

  private void pdf() {
    said(
        FileDialogs.PICTURE,
        FileDialogs.ask(
            frame,
            "Save picture",
            true,
            "skilled.pdf",
            file -> Pictures.pdf(frame.shown(), laboratory.caption(), file)));
  }
}
