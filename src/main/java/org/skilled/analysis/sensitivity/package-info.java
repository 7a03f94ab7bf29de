/**
 * How strongly an output depends on each input, from any table of inputs and an output.
 *
 * <p>Stands on commons-math for linear algebra, ranks and distributions; knows of experiments,
 * scenarios and models nothing.
 */
@NullMarked
package org.skilled.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
