package org.skilled.model.observe;

import java.util.ArrayList;
import java.util.List;
import org.skilled.model.community.Community;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Step 9: looks at the community once a week, and at the end says what came of it. It changes
 * nothing.
 */
public final class Observation implements Steppable {
  private static final long serialVersionUID = 1L;

  private final Community community;
  private final History history;
  private final List<Measure> measures = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final double[][] series;

  /**
   * An observation of the given weekly series.
   *
   * @param selectors selectors of measures, each known to {@link Measures}
   */
  public Observation(Community community, List<String> selectors) {
    this.community = community;
    this.history = new History(community);
    this.series = new double[selectors.size()][community.scenario().weeks()];
    for (String text : selectors) {
      Selector selector = Selector.parse(text);
      measures.add(measure(selector.measure()));
      groups.add(Group.of(community, selector));
    }
  }

  @Override
  public void step(SimState state) {
    int week = community.week();
    for (int s = 0; s < series.length; s++) {
      series[s][week] = measures.get(s).function().of(community, groups.get(s));
    }
    history.record();
  }

  /** The weekly values so far, {@code [series][week]}; not to be changed by callers. */
  public double[][] series() {
    return series;
  }

  /** The share of users of each project, week by week. */
  public History history() {
    return history;
  }

  /** An outcome, as of now: that of projects of this name, or else the measure of this name. */
  public double outcome(String text) {
    Selector selector = Selector.parse(text);
    Group group = Group.of(community, selector);
    for (ProjectOutcome outcome : ProjectOutcome.all()) {
      if (outcome.name().equals(selector.measure())) {
        return outcome.of(history, group);
      }
    }
    return measure(selector.measure()).function().of(community, group);
  }

  private static Measure measure(String name) {
    return Measures.all().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no measure '" + name + "'"));
  }
}
