package org.skilled.model;

/**
 * What one run reports.
 *
 * @param outcomes end-of-run values, in the order of the outcomes asked for; NaN where one is
 *     undefined
 * @param series weekly series, {@code [series][week]}, in the order of the series asked for
 */
public record RunOutput(double[] outcomes, double[][] series) {}
