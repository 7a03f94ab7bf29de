/**
 * Variance-based sensitivity analysis: which share of an output's variance is due to each input,
 * alone and together with others.
 *
 * <p>Stands on commons-math for distributions and random numbers; knows of experiments, scenarios
 * and models nothing.
 */
@NullMarked
package org.skilled.analysis.sensitivity.variance;

import org.jspecify.annotations.NullMarked;
