package org.skilled.analysis.calibration;

/**
 * A parameter set that was tried.
 *
 * @param generation batch in which it was drawn, from 0
 * @param number its place in that batch, from 0
 * @param scores where it lies, as standard normal {@linkplain Dimension scores}
 * @param values its parameter values
 * @param distance how far it is from the goals; infinite if it was given up
 * @param statistics its statistics; NaN where undefined or not looked at
 */
@SuppressWarnings("ArrayRecordComponent") // plain data; identity is never compared
public record Particle(
    int generation,
    int number,
    double[] scores,
    double[] values,
    double distance,
    double[] statistics) {}
