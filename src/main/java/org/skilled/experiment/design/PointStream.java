package org.skilled.experiment.design;

/** Points of the unit cube, one after the other. */
interface PointStream {
  /** Puts the shares of the next point, each in [0,1]. */
  void next(double[] shares);

  /**
   * The first so many points that fit a space's constraints, as codes {@code [factor][point]}.
   *
   * @throws org.skilled.problem.InputException if fewer than about one in a thousand fits
   */
  static double[][] take(Space space, int points, PointStream stream) {
    int factors = space.size();
    double[][] codes = new double[factors][points];
    double[] shares = new double[factors];
    double[] point = new double[factors];
    long tried = 0;
    for (int kept = 0; kept < points; ) {
      stream.next(shares);
      for (int f = 0; f < factors; f++) {
        point[f] = space.factors().get(f).code(shares[f]);
      }
      tried++;
      if (space.fits(point)) {
        for (int f = 0; f < factors; f++) {
          codes[f][kept] = point[f];
        }
        kept++;
      } else if (tried > Fitting.PATIENCE && kept < tried / Fitting.RAREST) {
        throw Fitting.tooRare(space, kept, tried);
      }
    }
    return codes;
  }
}
