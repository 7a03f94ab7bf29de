package org.skilled.model.community;

import java.io.Serializable;

/** Know-how gained and lost since the start, by person and {@link Flow}, summed over components. */
@SuppressWarnings("EnumOrdinal") // an array by flow, which never leaves the run
public final class FlowLedger implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int KINDS = Flow.values().length;

  private final double[] total;

  FlowLedger(int people) {
    total = new double[people * KINDS];
  }

  void book(int person, Flow flow, double amount) {
    total[person * KINDS + flow.ordinal()] += amount;
  }

  /** Total of a flow at one person's position since the start. */
  public double total(int person, Flow flow) {
    return total[person * KINDS + flow.ordinal()];
  }
}
