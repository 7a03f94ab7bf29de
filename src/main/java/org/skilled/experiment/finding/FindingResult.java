package org.skilled.experiment.finding;

import java.util.List;
import java.util.function.Predicate;
import org.skilled.analysis.Verdict;

/**
 * What the runs say of a finding.
 *
 * @param claims one result a claim, in order
 */
public record FindingResult(Finding finding, List<ClaimResult> claims) {
  public FindingResult {
    claims = List.copyOf(claims);
  }

  /**
   * The verdict on the whole: shown if every claim is, opposite if any claim is; otherwise the
   * first reason why a claim is not shown.
   */
  public Verdict verdict() {
    return claims.stream()
        .map(ClaimResult::verdict)
        .filter(Predicate.isEqual(Verdict.OPPOSITE))
        .findFirst()
        .orElseGet(
            () ->
                claims.stream()
                    .map(ClaimResult::verdict)
                    .filter(verdict -> verdict != Verdict.SHOWN)
                    .findFirst()
                    .orElse(Verdict.SHOWN));
  }

  /** Whether every claim's estimate lies where it is expected. */
  public boolean hasDirection() {
    return claims.stream().allMatch(ClaimResult::hasDirection);
  }

  /** Number of replicates of the claim that has fewest. */
  public int replicates() {
    return claims.stream().mapToInt(claim -> claim.effect().n()).min().orElse(0);
  }
}
