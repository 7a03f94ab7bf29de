package org.skilled.model.community;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's know-how of each component, in [0, 1], as it is now and as it was at the end of last
 * week.
 *
 * <p>One flat array, person by person, because the sweeps over it take most of a run's time. Every
 * change is booked in a {@link FlowLedger}, so that all know-how comes from somewhere.
 */
public final class KnowHow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int width;
  private final double[] now;
  private final double[] lastWeek;
  private final FlowLedger flows;

  /** Who watches is no part of the state. */
  private transient @Nullable Lessons watcher;

  KnowHow(int people, int width) {
    this.width = width;
    this.now = new double[people * width];
    this.lastWeek = new double[people * width];
    this.flows = new FlowLedger(people);
  }

  /** From now on tells who teaches whom; null tells nobody. */
  public void tell(@Nullable Lessons lessons) {
    watcher = lessons;
  }

  /** What was gained and lost, by whom and how. */
  public FlowLedger flows() {
    return flows;
  }

  /** Know-how of a component now. */
  public double of(int person, int component) {
    return now[person * width + component];
  }

  /** Know-how of a component at the end of last week. */
  public double lastWeek(int person, int component) {
    return lastWeek[person * width + component];
  }

  /** Ends the week: what is now becomes what was. */
  void remember() {
    System.arraycopy(now, 0, lastWeek, 0, now.length);
  }

  /**
   * The learner takes over a share of the gap to what the teacher knew last week, component by
   * component.
   *
   * @param serves how far the teacher's know-how serves the learner's practice, in [0, 1]
   * @param share share of a gap that is taken over, in [0, 1]
   * @return know-how gained, summed over the components
   */
  public double takeOver(
      int learner, int teacher, int components, double serves, double share, Flow flow) {
    int own = learner * width;
    int theirs = teacher * width;
    double gained = 0;
    for (int c = 0; c < components; c++) {
      double gain = share * Math.max(0, serves * lastWeek[theirs + c] - now[own + c]);
      now[own + c] += gain;
      gained += gain;
    }
    flows.book(learner, flow, gained);
    if (watcher != null) {
      watcher.taught(learner, teacher, flow, gained);
    }
    return gained;
  }

  /** Closes a share of the gap between know-how of one component and a level above it. */
  public void approach(int person, int component, double level, double share, Flow flow) {
    double gap = Math.max(0, level - now[person * width + component]);
    now[person * width + component] += share * gap;
    flows.book(person, flow, share * gap);
  }

  /**
   * A shock makes know-how of one component obsolete, but for a share: also what others see of it,
   * or they would bring the obsolete part back.
   */
  public void overtake(int person, int component, double kept) {
    int at = person * width + component;
    double lost = (1 - kept) * now[at];
    now[at] -= lost;
    lastWeek[at] *= kept;
    flows.book(person, Flow.SHOCKS, -lost);
  }

  /** A week of use: know-how of each component moves towards the quality that is worked out. */
  public void use(int person, double[] quality, double share) {
    int own = person * width;
    double gained = 0;
    for (int c = 0; c < quality.length; c++) {
      double gain = share * Math.max(0, quality[c] - now[own + c]);
      now[own + c] += gain;
      gained += gain;
    }
    flows.book(person, Flow.USE, gained);
  }

  /** A week without use: a share of all know-how stays. */
  public void fade(int person, int components, double kept) {
    int own = person * width;
    double lost = 0;
    for (int c = 0; c < components; c++) {
      double loss = (1 - kept) * now[own + c];
      now[own + c] -= loss;
      lost += loss;
    }
    flows.book(person, Flow.FADED, -lost);
  }

  /** The person leaves and takes all know-how along. */
  void leave(int person) {
    double lost = 0;
    for (int k = person * width; k < (person + 1) * width; k++) {
      lost += now[k];
      now[k] = 0;
    }
    flows.book(person, Flow.LEFT, -lost);
  }

  /** Sum over the components. */
  public double sum(int person, int components) {
    double sum = 0;
    for (int k = person * width; k < person * width + components; k++) {
      sum += now[k];
    }
    return sum;
  }

  /** Number of components known at least as well as the bound. */
  public int mastered(int person, int components, double bound) {
    int count = 0;
    for (int k = person * width; k < person * width + components; k++) {
      count += now[k] >= bound ? 1 : 0;
    }
    return count;
  }
}
