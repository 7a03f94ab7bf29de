/**
 * Doing the runs: blocks of them on the cores of this machine, what is missing only, and ending
 * cleanly when asked.
 *
 * <p>Knows {@code experiment} and its {@code store}. A block is a list of run numbers and what
 * comes of it, so that other machines can do blocks later.
 */
@NullMarked
package org.skilled.experiment.execute;

import org.jspecify.annotations.NullMarked;
