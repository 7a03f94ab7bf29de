package org.skilled.desktop.window;

import java.awt.KeyboardFocusManager;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.skilled.problem.InputException;

/**
 * The one place to which everything comes that went wrong in a window and was not expected there:
 * it is told to people, who would else see that nothing happens.
 */
final class Faults implements Thread.UncaughtExceptionHandler {
  private static final System.Logger LOG = System.getLogger("org.skilled.desktop");

  private final Consumer<String> teller;
  private final AtomicBoolean telling = new AtomicBoolean();

  /**
   * Faults that are told.
   *
   * @param teller shows words on Swing's thread, and returns when they have been read
   */
  Faults(Consumer<String> teller) {
    this.teller = teller;
  }

  /** Tells all faults of this program from now on over the window that is in use. */
  static void tellAll() {
    Thread.setDefaultUncaughtExceptionHandler(
        new Faults(
            words ->
                JOptionPane.showMessageDialog(
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow(),
                    words,
                    "Skilled",
                    JOptionPane.ERROR_MESSAGE)));
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    if (fault instanceof CancellationException) {
      return;
    }
    if (!(fault instanceof InputException)) {
      LOG.log(System.Logger.Level.ERROR, "In thread " + thread.getName(), fault);
    }
    // A fault in what is painted comes again with each picture: one sign at a time is enough.
    if (telling.compareAndSet(false, true)) {
      SwingUtilities.invokeLater(() -> tell(words(fault)));
    }
  }

  private void tell(String words) {
    try {
      teller.accept(words);
    } finally {
      telling.set(false);
    }
  }

  /** What people are told. */
  static String words(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      return "There is not enough memory for this.\n"
          + "Give Java more (SKILLED_JAVA_OPTIONS=-Xmx8g), or take fewer people.";
    }
    String words =
        fault instanceof InputException
            ? String.valueOf(fault.getMessage())
            : "This is a fault in Skilled, not in what you did: " + fault;
    return Messages.wrapped(words);
  }
}
