/** Tests with known shares of luck. */
@NullMarked
package org.skilled.analysis.noise;

import org.jspecify.annotations.NullMarked;
