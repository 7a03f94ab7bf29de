package org.skilled.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skilled.analysis.Share;
import org.skilled.analysis.Verdict;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.finding.Claim;
import org.skilled.experiment.finding.ClaimResult;
import org.skilled.experiment.finding.Finding;
import org.skilled.experiment.finding.FindingResult;

/**
 * For what share of many sets of parameters a finding holds.
 *
 * @param finding the finding
 * @param whole shares of sets for the finding as a whole, that is for all of its claims at once
 * @param claims shares of sets for each claim
 */
public record Robustness(Finding finding, Held whole, List<Held> claims) {
  public Robustness {
    claims = List.copyOf(claims);
  }

  /**
   * How often something holds.
   *
   * @param says the finding or claim in words
   * @param direction share of sets in which the estimate lies where it is expected
   * @param shown share of sets in which the verdict is "shown"
   * @param opposite share of sets in which the verdict is "opposite"
   */
  public record Held(String says, Share direction, Share shown, Share opposite) {}

  /**
   * Counts the sets.
   *
   * @param judged the finding under each set
   */
  public static Robustness of(Experiment experiment, List<FindingResult> judged) {
    Finding finding = Judged.finding(experiment);
    Held whole =
        held(
            finding.says(),
            judged.stream().map(FindingResult::verdict).toList(),
            (int) judged.stream().filter(FindingResult::hasDirection).count());
    List<Held> claims = new ArrayList<>();
    for (int c = 0; c < finding.claims().size(); c++) {
      int at = c;
      List<ClaimResult> results = judged.stream().map(result -> result.claims().get(at)).toList();
      Claim claim = finding.claims().get(c);
      claims.add(
          held(
              claim.says(),
              results.stream().map(ClaimResult::verdict).toList(),
              (int) results.stream().filter(ClaimResult::hasDirection).count()));
    }
    return new Robustness(finding, whole, claims);
  }

  /** The table as people read it, with its header. */
  public static List<List<String>> rows(List<Robustness> findings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("FINDING", "SETS", "RIGHT DIRECTION", "SHOWN", "OPPOSITE", "FINDING OR CLAIM"));
    for (Robustness robust : findings) {
      rows.add(row(robust.finding().id(), robust.whole()));
      if (robust.claims().size() > 1) {
        robust.claims().forEach(claim -> rows.add(row("", claim)));
      }
    }
    return rows;
  }

  /** Writes {@code robustness.csv} into a folder. */
  public static Path write(List<Robustness> findings, Path folder) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "finding",
            "claim",
            "sets",
            "direction",
            "direction.low",
            "direction.high",
            "shown",
            "shown.low",
            "shown.high",
            "opposite",
            "opposite.low",
            "opposite.high"));
    for (Robustness robust : findings) {
      rows.add(cells(robust.finding().id(), "", robust.whole()));
      robust.claims().forEach(claim -> rows.add(cells(robust.finding().id(), claim.says(), claim)));
    }
    Path file = folder.resolve("robustness.csv");
    Table.csv(file, rows);
    return file;
  }

  private static Held held(String says, List<Verdict> verdicts, int direction) {
    int sets = verdicts.size();
    return new Held(
        says,
        Share.of(direction, sets),
        Share.of(count(verdicts, Verdict.SHOWN), sets),
        Share.of(count(verdicts, Verdict.OPPOSITE), sets));
  }

  private static int count(List<Verdict> verdicts, Verdict wanted) {
    return (int) verdicts.stream().filter(wanted::equals).count();
  }

  private static List<String> row(String id, Held held) {
    return List.of(
        id,
        String.valueOf(held.shown().n()),
        percent(held.direction()),
        percent(held.shown()),
        percent(held.opposite()),
        held.says());
  }

  private static String percent(Share share) {
    return String.format(
        Locale.ROOT,
        "%.0f %% (%.0f to %.0f)",
        100 * share.share(),
        100 * share.low(),
        100 * share.high());
  }

  private static List<String> cells(String id, String claim, Held held) {
    List<String> cells = new ArrayList<>(List.of(id, claim, String.valueOf(held.shown().n())));
    for (Share share : List.of(held.direction(), held.shown(), held.opposite())) {
      cells.add(Table.number(share.share()));
      cells.add(Table.number(share.low()));
      cells.add(Table.number(share.high()));
    }
    return cells;
  }
}
