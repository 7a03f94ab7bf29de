package org.skilled.classic;

import java.util.List;

/**
 * March's model of mutual learning between an organisation's code and its people, closed or open
 * (turnover, turbulence).
 *
 * <p>Each period: people are replaced and reality changes; people act by their beliefs; beliefs
 * move towards the code; the code moves towards the majority of those who did better than it.
 */
public final class March implements Classic<MarchParameters> {
  /** A quantity that it reports. */
  public static final String CODE = "codeKnowledge";

  /** A quantity that it reports. */
  public static final String PEOPLE = "meanKnowledge";

  /** A quantity that it reports. */
  public static final String DISAGREEMENT = "disagreement";

  @Override
  public String name() {
    return "march-1991";
  }

  @Override
  public String about() {
    return "Mutual learning between an organisation's code and its people: slow learners keep the variety from which the code learns";
  }

  @Override
  public String citation() {
    return "J. G. March (1991), Exploration and exploitation in organizational learning,"
        + " Organization Science 2:71-87, doi:10.1287/orsc.2.1.71";
  }

  @Override
  public Class<MarchParameters> parameters() {
    return MarchParameters.class;
  }

  /** The closed system of Figure 1, at its slow rate of socialization. */
  @Override
  public MarchParameters paper() {
    return new MarchParameters(30, 50, 0.1, 0.5, 0, 0, 10_000);
  }

  @Override
  public List<Reported> quantities() {
    return List.of(
        new Reported(CODE, "Knowledge of the code: share right less share wrong", "1", -1, 1),
        new Reported(PEOPLE, "Mean knowledge of people: share right less share wrong", "1", -1, 1),
        Reported.share(DISAGREEMENT, "Share of beliefs that differ from the code"));
  }

  @Override
  public int periods(MarchParameters parameters) {
    return parameters.periods();
  }

  @Override
  public ClassicRun start(MarchParameters parameters, long seed) {
    return new MarchRun(this, parameters, seed);
  }
}
