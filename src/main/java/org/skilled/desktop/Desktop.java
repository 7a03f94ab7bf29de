package org.skilled.desktop;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.ClassicCourse;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.NetworkSource;
import org.skilled.desktop.run.ScenarioSource;
import org.skilled.desktop.window.Lab;
import org.skilled.desktop.window.Opening;
import org.skilled.problem.InputException;

/** Opens the desktop laboratory. */
public final class Desktop {
  private static final String NO_DISPLAY =
      "the desktop laboratory needs a screen, and there is none here (%s); run it where there is one, or"
          + " do experiments without: ./skilled run --help";

  private Desktop() {}

  /**
   * Opens the windows of a learning community, and returns when they are closed.
   *
   * @throws InputException if there is no display, or the course's scenario is faulty
   */
  public static void open(Course course, ScenarioSource scenarios, NetworkSource networks) {
    requireDisplay();
    open(new Opening(scenarios, networks).of(course));
  }

  /**
   * Opens the windows of a published model, and returns when they are closed.
   *
   * @throws InputException if there is no display, or the course's scenario is faulty
   */
  public static void open(ClassicCourse course, ScenarioSource scenarios, NetworkSource networks) {
    requireDisplay();
    open(new Opening(scenarios, networks).of(course));
  }

  private static void open(Lab laboratory) {
    try {
      SwingUtilities.invokeAndWait(laboratory::openWindows);
      laboratory.awaitClosed();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (InvocationTargetException fault) {
      throw new IllegalStateException("the windows could not be opened", fault.getCause());
    }
  }

  /**
   * Makes sure that windows can be opened.
   *
   * @throws InputException if not, with the reason
   */
  static void requireDisplay() {
    try {
      if (!GraphicsEnvironment.isHeadless()
          && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0) {
        return;
      }
    } catch (HeadlessException | AWTError | LinkageError none) {
      throw refusal("Java says: " + String.valueOf(none.getMessage()).replaceAll("\\.$", ""), none);
    }
    throw refusal("DISPLAY is not set, or this Java was installed without windows", null);
  }

  private static InputException refusal(String why, @Nullable Throwable cause) {
    InputException refusal = InputException.of(NO_DISPLAY.formatted(why));
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }
}
