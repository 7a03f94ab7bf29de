package org.skilled.desktop.window;

import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.event.HyperlinkEvent;
import org.skilled.desktop.run.Chronicle;
import org.skilled.desktop.run.Run;
import org.skilled.desktop.run.Snapshot;
import org.skilled.desktop.run.Twin;
import org.skilled.desktop.view.Palette;
import org.skilled.desktop.view.PersonText;

/** One person: who it is, what the person can do, how that came about. */
final class PersonPanel extends JPanel implements Watcher {
  private static final long serialVersionUID = 1L;
  static final int WIDTH = 262;

  private final transient Laboratory laboratory;
  private final JEditorPane words = new JEditorPane("text/html", "");
  private final HistoryChart history = new HistoryChart();
  private int person = -1;
  private boolean right;

  /** Know-how and engagement week by week, and when the practice was used. */
  private static final class HistoryChart extends JPanel {
    private static final long serialVersionUID = 1L;
    private transient double[] knowHow = {};
    private transient double[] engagement = {};
    private transient boolean[] user = {};
    private int weeks = 1;
    private int from;

    HistoryChart() {
      setPreferredSize(new Dimension(WIDTH, 128));
      getAccessibleContext().setAccessibleName("History");
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D g = (Graphics2D) graphics.create();
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setColor(Palette.PAPER);
      g.fillRect(0, 0, getWidth(), getHeight());
      int left = 26;
      int width = getWidth() - left - 8;
      int height = getHeight() - 52;
      g.setFont(Palette.font(Font.PLAIN, 10));
      g.setColor(Palette.FAINT_TEXT);
      g.drawString("1", 14, 14);
      g.drawString("0", 14, 10 + height);
      g.drawString(
          "week " + weeks,
          left + width - g.getFontMetrics().stringWidth("week " + weeks),
          30 + height);
      g.setColor(Palette.WEDGE);
      g.drawRect(left, 8, width, height);
      if (from > 0) {
        int arrival = (int) (left + (double) width * from / weeks);
        g.drawLine(arrival, 8, arrival, 14 + height);
      }
      for (int week = 0; week < user.length; week++) {
        if (user[week]) {
          double x = left + (double) width * (from + week) / weeks;
          g.setColor(Palette.USER);
          g.fillRect((int) x, 10 + height, Math.max(1, width / weeks + 1), 5);
        }
      }
      curve(g, knowHow, Palette.line(0), new BasicStroke(2), left, width, height);
      curve(g, engagement, Palette.line(6), Palette.stroke(2), left, width, height);
      key(g, left, height);
      g.dispose();
    }

    private void key(Graphics2D g, int left, int height) {
      int y = 46 + height;
      g.setColor(Palette.line(0));
      g.setStroke(new BasicStroke(2));
      g.drawLine(left, y - 4, left + 14, y - 4);
      g.setColor(Palette.line(6));
      g.setStroke(Palette.stroke(2));
      g.drawLine(left + 74, y - 4, left + 88, y - 4);
      g.setColor(Palette.USER);
      g.fillRect(left + 158, y - 6, 12, 5);
      g.setColor(Palette.TEXT);
      g.drawString("know-how", left + 18, y);
      g.drawString("engagement", left + 92, y);
      g.drawString("use", left + 174, y);
    }

    private void curve(
        Graphics2D g, double[] values, Color c, Stroke stroke, int left, int w, int h) {
      Path2D path = new Path2D.Double();
      for (int week = 0; week < values.length; week++) {
        double x = left + (double) w * (from + week) / weeks;
        double y = 8 + h * (1 - values[week]);
        if (week == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      g.setColor(c);
      g.setStroke(stroke);
      g.draw(path);
    }
  }

  PersonPanel(Laboratory laboratory, IntConsumer select) {
    super(new BorderLayout());
    this.laboratory = laboratory;
    setPreferredSize(new Dimension(WIDTH, 400));
    words.setEditable(false);
    words.setName("person");
    Shortcuts.free(words);
    words.getInputMap().put(KeyStroke.getKeyStroke("ctrl DOWN"), "next-link-action");
    words.getInputMap().put(KeyStroke.getKeyStroke("ctrl UP"), "previous-link-action");
    words.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "activate-link-action");
    words.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
    words.setFont(Palette.font(Font.PLAIN, 13));
    words.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
    words.addHyperlinkListener(
        event -> {
          if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
            select.accept(PersonText.linked(event.getDescription()));
          }
        });
    add(new JScrollPane(words), BorderLayout.CENTER);
    add(history, BorderLayout.SOUTH);
    laboratory.watch(this);
    show(-1);
  }

  /** Shows a person; -1 for nobody. */
  void show(int other) {
    show(other, false);
  }

  /**
   * Shows a person of one of two worlds.
   *
   * @param inTheTwin whether it is that of the right world, if there is one
   */
  void show(int other, boolean inTheTwin) {
    person = other;
    right = inTheTwin;
    advanced();
    words.setCaretPosition(0);
  }

  /** Weeks of history that are drawn, for tests. */
  int drawn() {
    return history.knowHow.length;
  }

  /** The words shown, without marks. */
  String text() {
    return words.getText().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Override
  public void renewed() {
    advanced();
  }

  @Override
  public void advanced() {
    Twin twin = laboratory.twin();
    boolean there = right && twin != null;
    Run run = there && twin != null ? twin.right() : laboratory.run();
    Snapshot other = laboratory.seenTwin();
    Snapshot seen = there && other != null ? other : laboratory.seen();
    String world = twin == null ? "" : there ? "in the right world" : "in the left world";
    if (person < 0 || person >= seen.people()) {
      words.setText(PersonText.NOBODY);
      history.setVisible(false);
      return;
    }
    synchronized (laboratory.lock()) {
      int top = words.getCaretPosition();
      words.setText(PersonText.of(run, person, world));
      words.setCaretPosition(Math.min(top, words.getDocument().getLength()));
      Chronicle chronicle = run.chronicle();
      // What was before is that of somebody else.
      int from = chronicle.firstWeek(person);
      int weeks = chronicle.keepsWeeks() ? Math.max(0, chronicle.weeks() - from) : 0;
      history.weeks = run.end();
      history.from = from;
      history.knowHow = new double[weeks];
      history.engagement = new double[weeks];
      history.user = new boolean[weeks];
      for (int week = 0; week < weeks; week++) {
        history.knowHow[week] = chronicle.knowHow(person, from + week);
        history.engagement[week] = chronicle.engagement(person, from + week);
        history.user[week] = chronicle.user(person, from + week);
      }
    }
    history.setVisible(true);
    history.repaint();
  }
}
