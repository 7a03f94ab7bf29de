package org.skilled.desktop.window;

/** All windows of a published model, put together; to be made on Swing's thread. */
final class ClassicWindows {
  private final LabConsole console;
  private final ClassicFrame frame;
  private final ClassicPanel parameters;
  private final ClassicMenus menus;

  private ClassicWindows(ClassicLab laboratory) {
    parameters = new ClassicPanel(laboratory);
    laboratory.setLevers(parameters);
    console = new LabConsole(laboratory);
    frame = new ClassicFrame(laboratory, console);
    menus = new ClassicMenus(laboratory, console, frame, parameters);
    parameters.offer("Copy command", "The command that opens this again", menus::copyCommand);
    parameters.offer("Save scenario", "All parameters, as a scenario file", menus::save);
    frame.setJMenuBar(menus.bar());
    console.setFiles(menus);
  }

  /** Opens them side by side, within the screen. */
  static ClassicWindows open(ClassicLab laboratory) {
    Windows.prepare();
    ClassicWindows windows = new ClassicWindows(laboratory);
    laboratory.setFrame(windows.frame);
    Windows.sideBySide(windows.console, windows.frame);
    windows.frame.divide();
    return windows;
  }

  LabConsole console() {
    return console;
  }

  ClassicFrame frame() {
    return frame;
  }

  ClassicPanel parameters() {
    return parameters;
  }

  ClassicMenus menus() {
    return menus;
  }
}
