package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Work that may take long, done on a thread of its own. If it is not done in a moment, a sign shows
 * that it goes on, which can end it; meanwhile windows are drawn, but nothing else can be done.
 * Nobody waits for work that was ended, and what it comes to is not given to anybody.
 */
final class Errand {
  private static final int MOMENT = 250;

  private Errand() {}

  /**
   * Does it, and returns when it is done; to be called on Swing's thread.
   *
   * @param over the sign is shown over it; without, there is none
   * @param words what is going on
   * @throws CancellationException if people ended it
   */
  static <T> T done(@Nullable Component over, String words, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "skilled-errand");
    thread.setDaemon(true);
    thread.start();
    try {
      if (over == null || !over.isShowing() || !SwingUtilities.isEventDispatchThread()) {
        return task.get();
      }
      try {
        return task.get(MOMENT, TimeUnit.MILLISECONDS);
      } catch (TimeoutException longer) {
        new Sign(over, words, task).await(task);
        return task.get();
      }
    } catch (InterruptedException interrupted) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw stopped(interrupted);
    } catch (ExecutionException fault) {
      Throwable cause = fault.getCause();
      if (cause instanceof RuntimeException known) {
        throw known;
      }
      if (cause instanceof Error known) {
        throw known;
      }
      throw new IllegalStateException(cause);
    }
  }

  private static CancellationException stopped(InterruptedException why) {
    CancellationException stopped = new CancellationException("the program is being ended");
    stopped.initCause(why);
    return stopped;
  }

  /** Says that something goes on, until it is done or ended. */
  private static final class Sign extends JDialog {
    private static final long serialVersionUID = 1L;

    Sign(Component over, String words, FutureTask<?> task) {
      super(SwingUtilities.getWindowAncestor(over), "Skilled", ModalityType.APPLICATION_MODAL);
      JProgressBar bar = new JProgressBar();
      bar.setIndeterminate(true);
      JButton end = new JButton("Cancel");
      end.setName("cancel errand");
      end.addActionListener(
          event -> {
            // The thread may need a while until it sees that; what it comes to goes nowhere.
            task.cancel(true);
            dispose();
          });
      JPanel all = new JPanel(new BorderLayout(12, 10));
      all.setBorder(BorderFactory.createEmptyBorder(14, 16, 12, 16));
      all.add(new JLabel(words), BorderLayout.NORTH);
      all.add(bar, BorderLayout.CENTER);
      all.add(end, BorderLayout.EAST);
      setContentPane(all);
      setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
      pack();
      setLocationRelativeTo(over);
    }

    /** Shows it until there is what was asked for, or nobody wants it any more. */
    void await(FutureTask<?> task) {
      Thread waiting =
          new Thread(
              () -> {
                try {
                  task.get();
                } catch (InterruptedException interrupted) {
                  Thread.currentThread().interrupt();
                } catch (ExecutionException | CancellationException told) {
                  // Whoever asked is told.
                }
                SwingUtilities.invokeLater(this::dispose);
              },
              "skilled-errand-sign");
      waiting.setDaemon(true);
      waiting.start();
      setVisible(true);
    }
  }
}
