/**
 * Calibration of scenarios: free parameters with priors, arms, targets, and the search for
 * parameter sets that meet them, on the ordinary runner and store.
 *
 * <p>Stands on {@link org.skilled.analysis.calibration} for the method. Knows the experiment's
 * plain values, its execution and its store.
 */
@NullMarked
package org.skilled.experiment.calibration;

import org.jspecify.annotations.NullMarked;
