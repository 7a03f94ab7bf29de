package org.skilled.experiment.finding;

import org.skilled.analysis.Expectation;

/**
 * One thing that a finding says of an outcome.
 *
 * @param says the claim in words, without a full stop
 * @param outcome selector of the outcome that it is about
 * @param comparison which design points are compared, and how
 * @param expect on which side of 0 the effect should lie
 * @param matters smallest size of the effect that would matter to a reader, in the outcome's unit;
 *     above 0
 */
public record Claim(
    String says, String outcome, Comparison comparison, Expectation expect, double matters) {}
