/**
 * Experimental designs: which points in the space of the factors are tried.
 *
 * <p>Stands on the classical designs (full factorial, one at a time) and on Latin hypercube
 * sampling (McKay, Beckman and Conover 1979, doi:10.2307/1268522). Pure: a design and a seed give
 * the points. Knows {@code random} only.
 */
@NullMarked
package org.skilled.experiment.design;

import org.jspecify.annotations.NullMarked;
