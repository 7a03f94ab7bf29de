/**
 * How far the whole distribution of an output shifts when one input is known, from any sample: the
 * moment-free indices delta and PAWN, and the correlation ratio, all by slices of one input at a
 * time. Inputs may be categories.
 */
@NullMarked
package org.skilled.analysis.dependence;

import org.jspecify.annotations.NullMarked;
