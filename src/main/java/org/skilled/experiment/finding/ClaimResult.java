package org.skilled.experiment.finding;

import org.skilled.analysis.Effect;
import org.skilled.analysis.Verdict;

/** What the runs say of one claim. */
public record ClaimResult(Claim claim, Effect effect, Verdict verdict) {
  static ClaimResult of(Claim claim, Effect effect) {
    return new ClaimResult(claim, effect, Verdict.of(effect, claim.expect(), claim.matters()));
  }

  /** Whether the estimate lies where the claim expects it, however uncertain it may be. */
  public boolean hasDirection() {
    return claim.expect().holds(effect.estimate(), claim.matters());
  }
}
