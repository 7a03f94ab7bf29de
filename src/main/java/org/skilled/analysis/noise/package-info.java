/**
 * The model's own randomness: how much of an output's variance is luck, and how many replications
 * are enough.
 *
 * <p>Stands on commons-math for distributions and random numbers; knows of experiments, scenarios
 * and models nothing.
 */
@NullMarked
package org.skilled.analysis.noise;

import org.jspecify.annotations.NullMarked;
