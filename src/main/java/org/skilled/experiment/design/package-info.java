/**
 * Experimental designs: which points in the space of the factors are tried.
 *
 * <p>Stands on the classical designs (full factorial, one at a time, fractions, mixtures), on
 * samples that fill the space (Latin hypercubes, the sequences of Halton and Sobol'), and on those
 * that methods of sensitivity analysis need (Saltelli, Morris, extended FAST); each class names its
 * source. Pure: a design and a seed give the points, the same bits on every JVM. Knows {@code
 * random} and, for distributions and layouts, {@code analysis}.
 */
@NullMarked
package org.skilled.experiment.design;

import org.jspecify.annotations.NullMarked;
