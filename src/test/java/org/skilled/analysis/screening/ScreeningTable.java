package org.skilled.analysis.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Writes the tables of {@code docs/analysis/screening-coverage.md} between its marks. Takes
 * minutes, so it runs when called by name only: {@code mvn test -Djacoco.skip
 * -Dtest=ScreeningTable}.
 */
class ScreeningTable {
  private static final Path PAGE = Path.of("docs", "analysis", "screening-coverage.md");
  private static final String FROM = "<!-- tables from here -->\n";
  private static final String TO = "<!-- tables to here -->\n";
  private static final int REPETITIONS = 1000;
  private static final int[] TRAJECTORIES = {10, 20, 50, 100};
  private static final double ALWAYS = 0.99;
  private static final double LOW = 0.93;
  private static final double HIGH = 0.97;
  private static final String HEAD =
      "| figure | function | inputs | 10 | 20 | 50 | 100 |\n|---|---|---|---|---|---|---|\n";

  private final StringBuilder many = new StringBuilder(HEAD);
  private final StringBuilder few = new StringBuilder(HEAD);
  private final StringBuilder carried =
      new StringBuilder(
          "| figure | function | input | trajectories | shown | shown and wrong | right of those"
              + " shown | right if always shown |\n|---|---|---|---|---|---|---|---|\n");
  private final List<String> outside = new ArrayList<>();
  private int shown;
  private int never;

  @Test
  void table() throws IOException {
    for (Models model : Models.all()) {
      add(ScreeningTrial.morris(model));
      add(ScreeningTrial.dgsm(model));
    }
    String tables =
        String.format(
            Locale.ROOT,
            "Seeds 1 to %,d. Ranges are over inputs; in brackets, intervals that are not shown.%n%n"
                + "%s%nOf %d shares of intervals that are shown, %d lie outside 93 to 97 %%:%n%s.%n%n"
                + "Effects of two to four values only:%n%n%s%n"
                + "%d figures never err, as all effects of the input are the same, and are left"
                + " out.%n%n"
                + "Intervals that are shown in fewer than 99 %% of repetitions, as very few values"
                + " often carry the figure:%n%n%s",
            REPETITIONS,
            many,
            shown,
            outside.size(),
            String.join(";\n", outside),
            few,
            never,
            carried);
    String page = Files.readString(PAGE);
    Files.writeString(
        PAGE,
        page.substring(0, page.indexOf(FROM) + FROM.length())
            + tables
            + page.substring(page.indexOf(TO)));
  }

  private void add(ScreeningTrial trial) {
    ScreeningTrial.Shares[] shares =
        IntStream.of(TRAJECTORIES)
            .mapToObj(n -> trial.shares(n, REPETITIONS))
            .toArray(ScreeningTrial.Shares[]::new);
    for (int f = 0; f < trial.figures().length; f++) {
      List<Integer> ofMany = new ArrayList<>();
      List<Integer> ofFew = new ArrayList<>();
      for (int i = 0; i < trial.model().inputs(); i++) {
        int kinds = trial.kinds()[f][i];
        never += kinds == 1 ? 1 : 0;
        if (kinds > 1) {
          (kinds < ScreeningTrial.MANY ? ofFew : ofMany).add(i);
        }
      }
      row(many, trial, f, ofMany, shares, true);
      row(few, trial, f, ofFew, shares, false);
    }
  }

  private void row(
      StringBuilder table,
      ScreeningTrial trial,
      int figure,
      List<Integer> inputs,
      ScreeningTrial.Shares[] shares,
      boolean judged) {
    if (inputs.isEmpty()) {
      return;
    }
    table.append(start(trial, figure)).append(inputs.size());
    for (int n = 0; n < TRAJECTORIES.length; n++) {
      boolean given = TRAJECTORIES[n] >= fewest(trial.figures()[figure]);
      double least = 2;
      double most = 0;
      for (int input : inputs) {
        double right = 1 - shares[n].missed()[figure][input];
        if (given && shares[n].shown()[figure][input] < ALWAYS) {
          rare(trial, figure, input, n, shares[n]);
          continue;
        }
        least = Math.min(least, right);
        most = Math.max(most, right);
        if (given && judged) {
          judge(trial, figure, input, n, right);
        }
      }
      table.append(" | ").append(range(least, most, given));
    }
    table.append(" |\n");
  }

  private void judge(ScreeningTrial trial, int figure, int input, int n, double right) {
    shown++;
    if (right < LOW - 1e-9 || right > HIGH + 1e-9) {
      outside.add(
          String.format(
              Locale.ROOT,
              "%s of x%d of %s with %d %.1f",
              name(trial, figure),
              input + 1,
              trial.model().name(),
              TRAJECTORIES[n],
              100 * right));
    }
  }

  private void rare(
      ScreeningTrial trial, int figure, int input, int n, ScreeningTrial.Shares shares) {
    double of = shares.shown()[figure][input];
    double wrong = shares.wrong()[figure][input];
    carried.append(start(trial, figure));
    carried.append(
        String.format(
            Locale.ROOT,
            "x%d | %d | %.1f | %.1f | %s | %.1f |%n",
            input + 1,
            TRAJECTORIES[n],
            100 * of,
            100 * wrong,
            of > 0 ? String.format(Locale.ROOT, "%.1f", 100 * (1 - wrong / of)) : "-",
            100 * (1 - shares.missed()[figure][input])));
  }

  private static String range(double least, double most, boolean given) {
    if (least > 1) {
      return "see below";
    }
    String low = String.format(Locale.ROOT, "%.1f", 100 * least);
    String high = String.format(Locale.ROOT, "%.1f", 100 * most);
    String range = low.equals(high) ? low : low + " to " + high;
    return given ? range : "(" + range + ")";
  }

  private static String start(ScreeningTrial trial, int figure) {
    return "| " + name(trial, figure) + " | " + trial.model().name() + " | ";
  }

  private static String name(ScreeningTrial trial, int figure) {
    return trial.figures()[figure].replace("*", "\\*");
  }

  private static int fewest(String figure) {
    return switch (figure) {
      case "mu", "mu*" -> Morris.FEWEST_FOR_MEANS;
      case "sigma" -> Morris.FEWEST_FOR_SIGMA;
      default -> Dgsm.FEWEST_FOR_INTERVALS;
    };
  }
}
