/**
 * Surrogates: a Gaussian process that stands in for the simulation, checked by leaving points out
 * before it is used.
 *
 * <p>Stands on commons-math for random numbers and quasi-random sequences, and on plain arrays for
 * linear algebra; knows {@code sample} and {@code distribution}.
 */
@NullMarked
package org.skilled.analysis.surrogate;

import org.jspecify.annotations.NullMarked;
