package org.skilled.desktop.view;

/**
 * How the layout lies in a window: scale and place.
 *
 * @param scale pixels a unit
 * @param left pixel at which the layout begins
 * @param top likewise
 */
public record Camera(double scale, double left, double top) {
  private static final double SMALLEST = 0.2;
  private static final double LARGEST = 12;

  /** All of a layout in the middle of a window. */
  public static Camera fit(CommunityLayout layout, double width, double height) {
    return fit(layout.width(), layout.height(), width, height);
  }

  /** What is so wide and high, in the middle of a window. */
  static Camera fit(double wide, double high, double width, double height) {
    double scale = Math.max(0.01, Math.min(width / wide, height / high));
    return new Camera(scale, (width - scale * wide) / 2, (height - scale * high) / 2);
  }

  /**
   * Nearer (above 1) or farther, with what is at a pixel staying there; within bounds of the fit.
   */
  public Camera zoom(double factor, double pixelX, double pixelY, Camera fit) {
    double wanted = scale * factor;
    double bounded = Math.min(LARGEST * fit.scale(), Math.max(SMALLEST * fit.scale(), wanted));
    double by = bounded / scale;
    return new Camera(bounded, pixelX - by * (pixelX - left), pixelY - by * (pixelY - top));
  }

  /** Moved by pixels. */
  public Camera pan(double byX, double byY) {
    return new Camera(scale, left + byX, top + byY);
  }

  public double screenX(double x) {
    return left + scale * x;
  }

  public double screenY(double y) {
    return top + scale * y;
  }

  public double worldX(double pixel) {
    return (pixel - left) / scale;
  }

  public double worldY(double pixel) {
    return (pixel - top) / scale;
  }
}
