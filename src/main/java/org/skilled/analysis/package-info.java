/**
 * Pure functions from tables to tables: summaries and intervals.
 *
 * <p>Stands on commons-math; knows nobody.
 */
@NullMarked
package org.skilled.analysis;

import org.jspecify.annotations.NullMarked;
