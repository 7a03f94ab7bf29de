/**
 * Decisions: interventions compared with one another over the same luck and the same possible
 * worlds.
 *
 * <p>Stands on commons-math for random numbers and distributions; knows {@code sample}.
 */
@NullMarked
package org.skilled.analysis.decision;

import org.jspecify.annotations.NullMarked;
