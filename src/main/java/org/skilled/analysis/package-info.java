/**
 * Pure functions from tables to tables: summaries, intervals, quantiles and histograms.
 *
 * <p>Stands on commons-math, whose functions are pure Java and so give the same bits on every JVM;
 * knows nobody.
 */
@NullMarked
package org.skilled.analysis;

import org.jspecify.annotations.NullMarked;
