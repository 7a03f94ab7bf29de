/**
 * Published models run as their papers did, and compared with what the papers found.
 *
 * <p>Stands on Axtell, Axelrod, Epstein and Cohen (1996), Aligning simulation models,
 * doi:10.1007/BF01299065, for the levels at which models agree. Pure: the same bits on any number
 * of threads.
 */
@NullMarked
package org.skilled.classic.comparison;

import org.jspecify.annotations.NullMarked;
