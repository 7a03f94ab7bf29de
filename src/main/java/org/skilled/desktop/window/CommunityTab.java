package org.skilled.desktop.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.util.BitSet;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.skilled.desktop.run.Difference;
import org.skilled.desktop.run.Figures;
import org.skilled.desktop.run.Names;
import org.skilled.desktop.run.Run;
import org.skilled.desktop.run.Snapshot;
import org.skilled.desktop.run.Twin;
import org.skilled.desktop.view.CommunityLayout;
import org.skilled.desktop.view.CommunityPainter;
import org.skilled.desktop.view.Crowd;
import org.skilled.desktop.view.Legend;
import org.skilled.desktop.view.Palette;
import org.skilled.model.community.Community;

/** The community with its legend, and its twin beside it. */
final class CommunityTab extends JPanel implements Watcher {
  private static final long serialVersionUID = 1L;
  private static final double WIDE = 1.25;
  private static final double TALL = 0.62;

  private final transient Laboratory laboratory;
  private final CommunityPanel left;
  private final CommunityPanel right;
  private final JPanel worlds = new JPanel(new GridLayout(1, 1, 6, 0));
  private final JLabel difference = new JLabel(" ");
  private final LegendStrip legend = new LegendStrip();
  private transient Selected selected = (person, twin) -> {};
  private int selection = -1;
  private boolean selectedRight;
  private boolean flashes = true;
  private boolean ties = true;

  /** Somebody who is told of a selected person. */
  interface Selected {
    /**
     * A person was selected; -1 for nobody.
     *
     * @param right whether in the right world
     */
    void select(int person, boolean right);
  }

  /** The legend as a component. */
  private static final class LegendStrip extends JComponent {
    private static final long serialVersionUID = 1L;
    private boolean twins;

    @Override
    public Dimension getPreferredSize() {
      int width = getWidth() > 0 ? getWidth() : 700;
      return new Dimension(400, Legend.height(twins, width));
    }

    /** Its height follows from its width, which is known only now. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
      boolean other = width != getWidth();
      super.setBounds(x, y, width, height);
      if (other) {
        SwingUtilities.invokeLater(this::revalidate);
      }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D g = (Graphics2D) graphics.create();
      Legend.paint(g, twins, getWidth());
      g.dispose();
    }
  }

  CommunityTab(Laboratory laboratory) {
    super(new BorderLayout());
    this.laboratory = laboratory;
    left = panel(false);
    right = panel(true);
    difference.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
    difference.setName("difference");
    worlds.add(left);
    add(difference, BorderLayout.NORTH);
    add(worlds, BorderLayout.CENTER);
    add(legend, BorderLayout.SOUTH);
    setBackground(Palette.PAPER);
    worlds.setBackground(Palette.PAPER);
    laboratory.watch(this);
    renewed();
  }

  private CommunityPanel panel(boolean twin) {
    Community community = laboratory.run().community();
    CommunityPanel made =
        new CommunityPanel(
            CommunityLayout.of(community, WIDE), community.ties().network(), laboratory.seen());
    made.listen(person -> select(person, twin), person -> called(person, twin));
    return made;
  }

  private @Nullable String called(int person, boolean inTheTwin) {
    Twin twin = laboratory.twin();
    Snapshot other = laboratory.seenTwin();
    boolean there = inTheTwin && twin != null && other != null;
    Snapshot seen = there && other != null ? other : laboratory.seen();
    Run run = there && twin != null ? twin.right() : laboratory.run();
    if (person >= seen.people()) {
      return null;
    }
    return Names.full(run.community(), person)
        + ", know-how "
        + Figures.decimals(seen.knowHow()[person], 2);
  }

  /** Who is told of a selected person; -1 for nobody. */
  void onSelect(Selected listener) {
    selected = listener;
  }

  /** Selects a person in the world in which somebody was selected last. */
  void select(int person) {
    select(person, selectedRight);
  }

  private void select(int person, boolean inTheTwin) {
    Snapshot other = laboratory.seenTwin();
    selectedRight = inTheTwin && other != null;
    Snapshot seen = selectedRight && other != null ? other : laboratory.seen();
    selection = person < seen.people() ? person : -1;
    selected.select(selection, selectedRight);
    advanced();
  }

  int selection() {
    return selection;
  }

  CommunityPanel left() {
    return left;
  }

  CommunityPanel right() {
    return right;
  }

  /** The words on the first difference between twins. */
  String differenceText() {
    return difference.getText();
  }

  void showFlashes(boolean show) {
    flashes = show;
    advanced();
  }

  void showTies(boolean show) {
    ties = show;
    advanced();
  }

  @Override
  public void renewed() {
    Twin twin = laboratory.twin();
    Community community = laboratory.run().community();
    if (selection >= laboratory.seen().people()) {
      select(-1);
    }
    double aspect = twin == null ? WIDE : TALL;
    left.renew(
        CommunityLayout.of(community, aspect), community.ties().network(), laboratory.seen());
    worlds.removeAll();
    worlds.setLayout(new GridLayout(1, twin == null ? 1 : 2, 6, 0));
    worlds.add(left);
    Snapshot other = laboratory.seenTwin();
    if (twin != null && other != null) {
      Community beside = twin.right().community();
      right.renew(CommunityLayout.of(beside, aspect), beside.ties().network(), other);
      worlds.add(right);
    }
    legend.twins = twin != null;
    worlds.revalidate();
    advanced();
    repaint();
  }

  @Override
  public void advanced() {
    Snapshot here = laboratory.seen();
    Snapshot there = laboratory.seenTwin();
    Twin twin = laboratory.twin();
    boolean compared = there != null && there.people() == here.people();
    BitSet fates = compared && there != null ? Twin.fates(here, there) : new BitSet();
    Crowd crowd = there == null ? Crowd.NONE : Crowd.of(here).or(Crowd.of(there));
    CommunityPainter.Attention attention =
        new CommunityPainter.Attention(selection, fates, flashes, ties, crowd);
    left.update(here, attention);
    if (there != null) {
      right.update(there, attention);
    }
    difference.setVisible(twin != null);
    if (twin != null) {
      Difference first = twin.first();
      String lever = twin.move().words();
      String since = twin.move().week() == 0 ? "" : ", moved after week " + twin.move().week();
      difference.setText(
          "<html><b>Right: "
              + lever
              + since
              + "; same luck.</b> "
              + (first == null
                  ? "Nobody has done anything different yet."
                  : "First difference: " + first.told())
              + " Other fate: "
              + fates.cardinality()
              + (fates.cardinality() == 1 ? " person." : " people.")
              + "</html>");
    }
  }
}
