package org.skilled.desktop.window;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.Scrollable;
import sim.portrayal.Inspector;

/** An inspector that fits into the console as it is, because a part of it scrolls by itself. */
abstract class FittingInspector extends Inspector implements Scrollable {
  private static final long serialVersionUID = 1L;

  @Override
  public final Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public final int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
    return 1;
  }

  @Override
  public final int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
    return 1;
  }

  @Override
  public final boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public final boolean getScrollableTracksViewportHeight() {
    return true;
  }
}
