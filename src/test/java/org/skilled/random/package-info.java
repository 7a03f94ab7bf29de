/** Tests of the random draws, in the order in which a simulation makes them. */
@NullMarked
package org.skilled.random;

import org.jspecify.annotations.NullMarked;
