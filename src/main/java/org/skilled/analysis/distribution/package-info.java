/** Distributions of single numbers, for priors and for what designs draw from. */
@NullMarked
package org.skilled.analysis.distribution;

import org.jspecify.annotations.NullMarked;
