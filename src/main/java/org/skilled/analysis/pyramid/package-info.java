/**
 * Whether the pyramid of Gabbay et al. (2014) tells which projects are sustained: from the measured
 * base and walls of many projects to figures with intervals.
 *
 * <p>Stands on {@code analysis.prediction}.
 */
@NullMarked
package org.skilled.analysis.pyramid;

import org.jspecify.annotations.NullMarked;
