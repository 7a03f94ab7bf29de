package org.skilled.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/** The browser of whoever sits in front of this machine. */
final class Browser {
  private Browser() {}

  /** Shows a page; false if there is nobody to show it to, or no browser. */
  static boolean show(Path page) {
    if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
      return false;
    }
    Desktop desktop = Desktop.getDesktop();
    if (!desktop.isSupported(Desktop.Action.BROWSE)) {
      return false;
    }
    try {
      desktop.browse(page.toAbsolutePath().toUri());
      return true;
    } catch (IOException | UnsupportedOperationException none) {
      return false;
    }
  }
}
