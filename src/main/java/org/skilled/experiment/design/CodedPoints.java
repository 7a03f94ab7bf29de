package org.skilled.experiment.design;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Points kept as columns of codes, so that a million of them take little room. */
final class CodedPoints extends AbstractList<DesignPoint> implements RandomAccess {
  private final List<Factor> factors;
  private final double[][] codes;
  private final int size;

  /**
   * Points of a design.
   *
   * @param codes {@code [factor][point]}; not copied
   */
  CodedPoints(List<Factor> factors, double[][] codes, int size) {
    this.factors = factors;
    this.codes = codes;
    this.size = size;
  }

  @Override
  public DesignPoint get(int index) {
    Objects.checkIndex(index, size);
    Object[] values = new Object[codes.length];
    for (int f = 0; f < values.length; f++) {
      values[f] = factors.get(f).value(codes[f][index]);
    }
    return new DesignPoint(index, null, List.of(values));
  }

  @Override
  public int size() {
    return size;
  }
}
