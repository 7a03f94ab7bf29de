package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;

/**
 * A row that goes on in the next line where there is no more room, and is as high as that takes.
 */
final class WrappingRow extends FlowLayout {
  private static final long serialVersionUID = 1L;
  private static final int GAP = 2;

  WrappingRow() {
    super(LEFT, GAP, GAP);
  }

  @Override
  public Dimension minimumLayoutSize(Container row) {
    return preferredLayoutSize(row);
  }

  @Override
  public Dimension preferredLayoutSize(Container row) {
    Container around = row.getParent();
    int room = around == null || around.getWidth() == 0 ? Integer.MAX_VALUE : around.getWidth();
    Insets insets = row.getInsets();
    room -= insets.left + insets.right + 2 * GAP;
    int widest = 0;
    int width = 0;
    int line = 0;
    int height = GAP;
    for (Component each : row.getComponents()) {
      Dimension wanted = each.getPreferredSize();
      if (width > 0 && width + GAP + wanted.width > room) {
        height += line + GAP;
        width = 0;
        line = 0;
      }
      width += (width > 0 ? GAP : 0) + wanted.width;
      line = Math.max(line, wanted.height);
      widest = Math.max(widest, width);
    }
    return new Dimension(
        widest + insets.left + insets.right + 2 * GAP,
        height + line + GAP + insets.top + insets.bottom);
  }
}
