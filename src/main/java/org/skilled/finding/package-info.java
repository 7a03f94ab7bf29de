/**
 * Puts findings to the test: runs their experiments, judges them, and tries how far they depend on
 * the parameters and on each mechanism of the model.
 *
 * <p>Stands on {@code experiment}, whose ordinary runner and store do the work.
 */
@NullMarked
package org.skilled.finding;

import org.jspecify.annotations.NullMarked;
