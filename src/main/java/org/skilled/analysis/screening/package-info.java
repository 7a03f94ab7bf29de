/**
 * Which of many inputs matter at all, from few runs of a design made for it: elementary effects on
 * trajectories (Morris), bounds from derivatives (DGSM), main effects of two-level designs.
 */
@NullMarked
package org.skilled.analysis.screening;

import org.jspecify.annotations.NullMarked;
