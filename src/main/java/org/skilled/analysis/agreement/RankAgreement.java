package org.skilled.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.Quantiles;
import org.skilled.analysis.sensitivity.Ranking;

/**
 * How far two rankings of the same inputs agree: the correlation of ranks (Spearman), and that of
 * Savage scores, in which the first ranks count most (R. L. Iman and W. J. Conover 1987, A measure
 * of top-down correlation, doi:10.1080/00401706.1987.10488242).
 *
 * <p>Intervals hold the middle 95 % of the correlations of resamples: they say how the figure would
 * vary with other runs, not with other inputs. Where inputs are close together, resamples part them
 * more than they agree, and the figure may lie at the upper end.
 *
 * @param inputs inputs that both have a value for
 * @param spearman NaN for fewer than three inputs
 * @param savage NaN for fewer than three inputs
 */
public record RankAgreement(int inputs, Estimate spearman, Estimate savage) {
  private static final int FEWEST = 3;

  /** Of two rankings, by the names of their inputs. */
  public static RankAgreement of(Ranking a, Ranking b) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < a.inputs().size(); i++) {
      int j = b.inputs().indexOf(a.inputs().get(i));
      if (j >= 0
          && !Double.isNaN(a.values().get(i).value())
          && !Double.isNaN(b.values().get(j).value())) {
        pairs.add(new int[] {i, j});
      }
    }
    if (pairs.size() < FEWEST) {
      return new RankAgreement(pairs.size(), Estimate.bare(Double.NaN), Estimate.bare(Double.NaN));
    }
    double[] x = pairs.stream().mapToDouble(pair -> a.values().get(pair[0]).value()).toArray();
    double[] y = pairs.stream().mapToDouble(pair -> b.values().get(pair[1]).value()).toArray();
    int resamples = Math.max(a.resamples().length, b.resamples().length);
    double[] spearman = new double[resamples];
    double[] savage = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      double[] xs = resampled(a, x, pairs, 0, r);
      double[] ys = resampled(b, y, pairs, 1, r);
      spearman[r] = correlation(ranks(xs), ranks(ys));
      savage[r] = correlation(scores(xs), scores(ys));
    }
    return new RankAgreement(
        pairs.size(),
        estimate(correlation(ranks(x), ranks(y)), spearman),
        estimate(correlation(scores(x), scores(y)), savage));
  }

  private static Estimate estimate(double value, double[] drawn) {
    if (drawn.length == 0) {
      return Estimate.bare(value);
    }
    double[] ends = Quantiles.of(drawn, 0.025, 0.975);
    return new Estimate(value, Math.min(value, ends[0]), Math.max(value, ends[1]));
  }

  private static double[] resampled(
      Ranking ranking, double[] otherwise, List<int[]> pairs, int side, int resample) {
    if (resample >= ranking.resamples().length) {
      return otherwise;
    }
    double[] drawn = ranking.resamples()[resample];
    return IntStream.range(0, pairs.size())
        .mapToDouble(
            i -> {
              double value = drawn[pairs.get(i)[side]];
              return Double.isNaN(value) ? otherwise[i] : value;
            })
        .toArray();
  }

  private static double correlation(double[] a, double[] b) {
    return new PearsonsCorrelation().correlation(a, b);
  }

  /** Ranks from 1 for the largest; equal values share the mean. */
  private static double[] ranks(double[] values) {
    double[] negative = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      negative[i] = -values[i];
    }
    return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(negative);
  }

  /** The score of rank i of n is 1/i + ... + 1/n; of a shared rank, the mean of its neighbours'. */
  private static double[] scores(double[] values) {
    int n = values.length;
    double[] score = new double[n + 2];
    for (int rank = n; rank >= 1; rank--) {
      score[rank] = score[rank + 1] + 1.0 / rank;
    }
    double[] ranks = ranks(values);
    double[] scores = new double[n];
    for (int i = 0; i < n; i++) {
      int below = (int) ranks[i];
      scores[i] =
          ranks[i] == below ? score[below] : (score[below] + score[Math.min(n, below + 1)]) / 2;
    }
    return scores;
  }
}
