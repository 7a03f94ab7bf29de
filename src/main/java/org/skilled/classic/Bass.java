package org.skilled.classic;

import java.util.Arrays;
import java.util.List;
import org.skilled.random.Draws;

/**
 * Bass's diffusion of an innovation on a complete graph: everybody sees everybody, and who has not
 * adopted does so at the rate {@code p + q F}, where {@code F} is the share of adopters.
 *
 * <p>In discrete time: within a period of length {@code step}, the rate is that of the period's
 * start, so whoever has not adopted does so with probability {@code 1 - exp(-(p + q F) step)}. That
 * is drawn once a person: somebody of resistance E, exponential of mean 1, adopts in the first
 * period by whose end the rates so far add up to E, which is the same process. The path tends to
 * Bass's closed form as people become many and periods short.
 */
public final class Bass implements Classic<BassParameters> {
  /** A quantity that it reports. */
  public static final String ADOPTERS = "adopters";

  /** A quantity that it reports. */
  public static final String RATE = "rate";

  /** A quantity that it reports. */
  public static final String YEAR = "year";

  private static final int RESISTANCE = 430;

  @Override
  public String name() {
    return "bass-1969";
  }

  @Override
  public String about() {
    return "Diffusion of an innovation by innovators and imitators: a slow start, a peak, and saturation";
  }

  @Override
  public String citation() {
    return "F. M. Bass (1969), A new product growth for model consumer durables, Management Science"
        + " 15:215-227, doi:10.1287/mnsc.15.5.215";
  }

  @Override
  public Class<BassParameters> parameters() {
    return BassParameters.class;
  }

  @Override
  public BassParameters paper() {
    return new BassParameters(10_000, 0.0104, 0.4186, 0.01, 20);
  }

  @Override
  public List<Reported> quantities() {
    return List.of(
        Reported.share(ADOPTERS, "Share of people who have adopted"),
        Reported.count(RATE, "Share of people who adopt, a year, in this period", "per year"),
        Reported.count(YEAR, "Time that has passed", "years"));
  }

  @Override
  public int periods(BassParameters parameters) {
    return (int) Math.ceil(parameters.years() / parameters.step() - 0.5);
  }

  @Override
  public ClassicRun start(BassParameters parameters, long seed) {
    return new Run(parameters, Draws.seeded(seed));
  }

  /** Bass's closed form: the share of adopters after so many years. */
  public static double share(BassParameters parameters, double year) {
    double p = parameters.innovation();
    double q = parameters.imitation();
    double left = StrictMath.exp(-(p + q) * year);
    return p == 0 ? 0 : (1 - left) / (1 + q / p * left);
  }

  /** Bass's closed form: the year of most adoptions; 0 if they only decline. */
  public static double peak(BassParameters parameters) {
    double p = parameters.innovation();
    double q = parameters.imitation();
    return q <= p ? 0 : StrictMath.log(q / p) / (p + q);
  }

  private final class Run implements ClassicRun {
    private final BassParameters parameters;
    private final double[] resistance;
    private double pressure;
    private int adopters;
    private int before;
    private int period;

    Run(BassParameters parameters, Draws draws) {
      this.parameters = parameters;
      long key = draws.key(RESISTANCE, 0);
      resistance = new double[parameters.people()];
      for (int i = 0; i < resistance.length; i++) {
        resistance[i] = -StrictMath.log(1 - Draws.uniform(Draws.of(key, i), 0));
      }
      Arrays.sort(resistance);
    }

    @Override
    public boolean nextPeriod() {
      if (year() + parameters.step() / 2 > parameters.years()) {
        return false;
      }
      period++;
      before = adopters;
      double share = (double) adopters / resistance.length;
      pressure += (parameters.innovation() + parameters.imitation() * share) * parameters.step();
      while (adopters < resistance.length && resistance[adopters] <= pressure) {
        adopters++;
      }
      return true;
    }

    @Override
    public double value(String quantity) {
      return switch (quantity) {
        case ADOPTERS -> (double) adopters / resistance.length;
        case RATE -> (adopters - before) / (resistance.length * parameters.step());
        case YEAR -> year();
        default -> throw Reported.unknown(quantity, Bass.this);
      };
    }

    private double year() {
      return period * parameters.step();
    }
  }
}
