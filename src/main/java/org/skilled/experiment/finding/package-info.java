/**
 * Findings: what an experiment claims about its outcomes, and what its runs say of the claims.
 *
 * <p>Knows {@code analysis}, on whose intervals the verdicts stand.
 */
@NullMarked
package org.skilled.experiment.finding;

import org.jspecify.annotations.NullMarked;
