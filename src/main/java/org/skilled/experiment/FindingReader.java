package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Expectation;
import org.skilled.experiment.design.DesignPoint;
import org.skilled.experiment.finding.Arm;
import org.skilled.experiment.finding.Claim;
import org.skilled.experiment.finding.Comparison;
import org.skilled.experiment.finding.Finding;
import org.skilled.problem.Suggestion;

/** Reads the finding that an experiment puts to the test, if it does. */
final class FindingReader {
  static final String FINDING = "finding";
  static final String CLAIMS = "claims";
  static final String CLAIM = "claim";
  static final String OUTCOME = "outcome";
  static final String SIMPLEX = "simplex";
  static final String OF = "of";
  static final String MINUS = "minus";
  static final String MORE_THAN = "moreThan";
  static final String EXPECT = "expect";
  static final String MATTERS = "matters";

  private static final int PARTS = 3;

  private final Fields experiment;
  private final List<String> factors;
  private final List<String> outcomes;
  private final DrawnPoints drawn;
  private final ArmReader arms;

  FindingReader(
      Fields experiment, List<String> factors, List<DesignPoint> points, List<String> outcomes) {
    this.experiment = experiment;
    this.factors = factors;
    this.outcomes = outcomes;
    this.drawn = new DrawnPoints(factors, points);
    this.arms = new ArmReader(factors, points);
  }

  /** The finding; null if the file names none, or, with problems noted, if it is not sound. */
  @Nullable Finding read() {
    JsonNode node = experiment.get(FINDING);
    if (node.isMissingNode()) {
      return null;
    }
    if (!node.isObject()) {
      experiment.problem(
          FINDING, "is " + Fields.shown(node) + "; it must be a mapping with id, says and claims");
      return null;
    }
    Fields finding = experiment.inside(FINDING);
    finding.allowOnly(List.of("id", "says", CLAIMS));
    String id = finding.requiredText("id", "give what it is called in tables, such as 'K1'");
    String says = finding.requiredText("says", "say the finding in a sentence");
    List<Claim> claims = claims(finding);
    return id == null || says == null || claims.isEmpty() ? null : new Finding(id, says, claims);
  }

  private List<Claim> claims(Fields finding) {
    JsonNode node = finding.get(CLAIMS);
    if (!node.isArray() || node.isEmpty()) {
      finding.problem(
          CLAIMS,
          (node.isMissingNode() ? "are missing" : "is " + Fields.shown(node))
              + "; give a list with at least one, such as"
              + " '- {claim: it helps, outcome: sustained, of: with, minus: without, expect: above, matters: 0.1}'");
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      Claim claim = node.get(i).isObject() ? claim(finding.inside(CLAIMS, i)) : null;
      if (claim != null) {
        claims.add(claim);
      } else if (!node.get(i).isObject()) {
        finding.problem(
            CLAIMS + "[" + i + "]",
            "is "
                + Fields.shown(node.get(i))
                + "; it must be a mapping with claim, outcome and so on");
      }
    }
    return claims;
  }

  private @Nullable Claim claim(Fields claim) {
    boolean simplex = claim.has(SIMPLEX);
    claim.allowOnly(
        simplex
            ? List.of(CLAIM, OUTCOME, SIMPLEX, EXPECT, MATTERS)
            : List.of(CLAIM, OUTCOME, OF, MINUS, MORE_THAN, EXPECT, MATTERS, SIMPLEX));
    String says = claim.requiredText(CLAIM, "say in words what is claimed");
    String outcome = outcome(claim);
    Comparison comparison = simplex ? simplex(claim) : contrast(claim);
    Expectation expect = expectation(claim);
    double matters = matters(claim);
    return says == null || outcome == null || comparison == null || expect == null || !(matters > 0)
        ? null
        : new Claim(says, outcome, comparison, expect, matters);
  }

  private @Nullable String outcome(Fields claim) {
    String outcome = claim.requiredText(OUTCOME, "name one of the experiment's outcomes");
    if (outcome != null && !outcomes.contains(outcome)) {
      claim.problem(
          OUTCOME,
          "'"
              + outcome
              + "' is not among the experiment's outcomes"
              + Suggestion.didYouMean(outcome, outcomes)
              + "; they are "
              + String.join(", ", outcomes));
      return null;
    }
    return outcome;
  }

  private Comparison.@Nullable Simplex simplex(Fields claim) {
    List<String> parts = claim.texts(SIMPLEX);
    if (parts == null || parts.size() != PARTS) {
      claim.problem(SIMPLEX, "must be a list of the three factors that share the budget");
      return null;
    }
    boolean known = true;
    for (int i = 0; i < PARTS; i++) {
      if (!factors.contains(parts.get(i))) {
        known = false;
        claim.problem(
            SIMPLEX + "[" + i + "]",
            "'"
                + parts.get(i)
                + "' is not among the experiment's factors"
                + Suggestion.didYouMean(parts.get(i), factors)
                + "; they are "
                + String.join(", ", factors));
      }
    }
    String fault = known ? drawn.faultOfShares(parts) : null;
    if (fault != null) {
      claim.problem(SIMPLEX, fault);
    }
    return known && fault == null ? new Comparison.Simplex(parts) : null;
  }

  private Comparison.@Nullable Contrast contrast(Fields claim) {
    Comparison.Difference difference = difference(claim);
    Comparison.Difference other = null;
    if (claim.has(MORE_THAN)) {
      if (!claim.get(MORE_THAN).isObject()) {
        claim.problem(
            MORE_THAN,
            "is "
                + Fields.shown(claim.get(MORE_THAN))
                + "; it must be another difference, such as '{of: with, minus: without}'");
        return null;
      }
      Fields fields = claim.inside(MORE_THAN);
      fields.allowOnly(List.of(OF, MINUS));
      other = difference(fields);
      if (other == null) {
        return null;
      }
    }
    return difference == null ? null : new Comparison.Contrast(difference, other);
  }

  private Comparison.@Nullable Difference difference(Fields fields) {
    Arm of = arms.read(fields, OF);
    Arm minus = arms.read(fields, MINUS);
    if (of != null && minus != null && of.points().equals(minus.points())) {
      fields.problem(MINUS, "picks the same design points as 'of'; a difference needs two arms");
      return null;
    }
    return of == null || minus == null ? null : new Comparison.Difference(of, minus);
  }

  private static @Nullable Expectation expectation(Fields claim) {
    List<String> words = Arrays.stream(Expectation.values()).map(Expectation::word).toList();
    String choice = String.join(", ", words);
    String word = claim.requiredText(EXPECT, "give the effect that is expected: " + choice);
    if (word == null) {
      return null;
    }
    if (!words.contains(word)) {
      claim.problem(
          EXPECT,
          "is '"
              + word
              + "'"
              + Suggestion.didYouMean(word, words)
              + "; it must be one of "
              + choice);
      return null;
    }
    return Arrays.stream(Expectation.values())
        .filter(expectation -> expectation.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** The smallest size that matters; NaN, with a problem noted, if it is not above 0. */
  private static double matters(Fields claim) {
    JsonNode node = claim.get(MATTERS);
    double value = node.isNumber() ? node.doubleValue() : Double.NaN;
    if (value > 0 && Double.isFinite(value)) {
      return value;
    }
    claim.problem(
        MATTERS,
        (node.isMissingNode() ? "is missing" : "is " + Fields.shown(node))
            + "; give the smallest effect that would matter to a reader, in the outcome's unit and"
            + " above 0, such as 0.1");
    return Double.NaN;
  }
}
