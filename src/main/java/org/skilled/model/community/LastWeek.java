package org.skilled.model.community;

import java.io.Serializable;

/**
 * What others see of each person: the state at the end of last week.
 *
 * <p>Everybody acts on this, so the order in which people are swept is no part of the model.
 */
public final class LastWeek implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[] technical;
  private final double[] soft;
  private final double[] learning;
  private final double[] engagement;
  private final double[] influence;
  private final double[] example;

  LastWeek(int people) {
    technical = new double[people];
    soft = new double[people];
    learning = new double[people];
    engagement = new double[people];
    influence = new double[people];
    example = new double[people];
  }

  void remember(Practitioner[] people) {
    for (Practitioner person : people) {
      int i = person.index();
      technical[i] = person.technical().level();
      soft[i] = person.soft().level();
      learning[i] = person.learning().level();
      engagement[i] = person.engagement();
      influence[i] = person.influence();
      example[i] = exampleOf(person);
    }
  }

  /**
   * A champion speaks for the practice, a blocker against it; everybody else is an example by using
   * it or not.
   */
  private static double exampleOf(Practitioner person) {
    if (person.is(Stance.CHAMPION)) {
      return 1;
    }
    if (person.is(Stance.BLOCKER)) {
      return 0;
    }
    return person.user() ? 1 : 0;
  }

  public double technical(int person) {
    return technical[person];
  }

  public double soft(int person) {
    return soft[person];
  }

  public double learning(int person) {
    return learning[person];
  }

  public double engagement(int person) {
    return engagement[person];
  }

  /** Weight against an ordinary colleague, at least 1. */
  public double influence(int person) {
    return influence[person];
  }

  /** 1 if the person was an example for the practice, 0 if not. */
  public double example(int person) {
    return example[person];
  }
}
