package org.skilled.desktop.window;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.swing.JFileChooser;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** Hands and eyes of a session: a mouse, keys, waiting, and pictures of the screen. */
class Hands {
  private static final int PATIENCE = 90_000;
  private static final int TRIES = 5;

  final Robot robot = new Robot();
  private final String pictures;
  private int taken;

  Hands(String pictures) throws AWTException {
    this.pictures = pictures;
    robot.setAutoDelay(25);
  }

  static String clipboard() {
    try {
      return String.valueOf(
          Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor));
    } catch (UnsupportedFlavorException | IOException none) {
      return "";
    }
  }

  static Component named(Container in, String name) {
    Component found = find(in, c -> name.equals(c.getName()));
    require("there is " + name, found != null);
    return Objects.requireNonNull(found);
  }

  static @Nullable Component find(Component in, Predicate<Component> wanted) {
    if (wanted.test(in)) {
      return in;
    }
    if (in instanceof Container container) {
      for (Component each : container.getComponents()) {
        Component found = find(each, wanted);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  final void choose(File file) throws Exception {
    Window dialog = waitFor(window -> find(window, c -> c instanceof JFileChooser) != null);
    JFileChooser chooser =
        (JFileChooser) Objects.requireNonNull(find(dialog, c -> c instanceof JFileChooser));
    SwingUtilities.invokeLater(
        () -> {
          chooser.setSelectedFile(file);
          chooser.approveSelection();
        });
    until("the dialogue closes", () -> !dialog.isShowing());
    // The screen needs a moment until clicks reach the window below again.
    robot.waitForIdle();
    robot.delay(300);
  }

  final Window waitFor(Predicate<Window> wanted) throws Exception {
    Window[] found = new Window[1];
    until(
        "a window opens",
        () -> {
          for (Window window : Window.getWindows()) {
            if (window.isShowing() && wanted.test(window)) {
              found[0] = window;
            }
          }
          return found[0] != null;
        });
    robot.waitForIdle();
    return found[0];
  }

  static Point onScreen(Component component) throws Exception {
    return onSwing(
        () -> {
          Point at = component.getLocationOnScreen();
          return new Point(at.x + component.getWidth() / 2, at.y + component.getHeight() / 2);
        });
  }

  /**
   * Clicks; into a field, until it has the focus, which without a window manager takes a moment.
   */
  final void click(Component component) throws Exception {
    Point at = onScreen(component);
    clickAt(at.x, at.y);
    if (component instanceof JTextComponent) {
      for (int i = 0; i < TRIES && !onSwing(component::isFocusOwner); i++) {
        robot.delay(500);
        if (!onSwing(component::isFocusOwner)) {
          Point now = onScreen(component);
          clickAt(now.x, now.y);
        }
      }
      require("the field has the focus", onSwing(component::isFocusOwner));
    }
  }

  final void clickAt(int x, int y) {
    robot.mouseMove(x, y);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.waitForIdle();
  }

  final void keys(int... together) {
    for (int key : together) {
      robot.keyPress(key);
    }
    for (int k = together.length - 1; k >= 0; k--) {
      robot.keyRelease(together[k]);
    }
    robot.waitForIdle();
  }

  final void picture(String name) throws Exception {
    robot.delay(350);
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    var variants = robot.createMultiResolutionScreenCapture(screen).getResolutionVariants();
    File file = new File("%s-%02d-%s.png".formatted(pictures, taken++, name));
    ImageIO.write((BufferedImage) variants.get(variants.size() - 1), "png", file);
    System.out.println("done: " + name);
  }

  static <T> T onSwing(Callable<T> task) throws Exception {
    FutureTask<T> future = new FutureTask<>(task);
    SwingUtilities.invokeAndWait(future);
    return future.get();
  }

  static void until(String what, BooleanSupplier holds) throws Exception {
    long end = System.nanoTime() + PATIENCE * 1_000_000L;
    while (!holds.getAsBoolean()) {
      require("in time: " + what, System.nanoTime() < end);
      Thread.sleep(20);
    }
  }

  static void require(String what, boolean holds) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
