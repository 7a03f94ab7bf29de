/**
 * The mechanisms of the week, one class each: a MASON {@link sim.engine.Steppable} that sweeps the
 * people, around pure rules.
 *
 * <p>Within a week everybody acts on what others knew, felt and did at the end of last week ({@link
 * org.skilled.model.community.LastWeek}). {@code docs/ODD.md} gives every equation.
 */
@NullMarked
package org.skilled.model.process;

import org.jspecify.annotations.NullMarked;
