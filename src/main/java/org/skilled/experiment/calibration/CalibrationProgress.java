package org.skilled.experiment.calibration;

import org.skilled.experiment.execute.Progress;

/**
 * How far a calibration has come.
 *
 * @param stage what is being done, such as "generation 3, tolerance 0.41"
 * @param runs runs done and to be done; those of sets given up, or left when the search ends early,
 *     are never done, so the end may come sooner
 */
public record CalibrationProgress(String stage, Progress runs) {}
