/**
 * The charts that an experiment asks for, made from its results: for its folder, for the report and
 * for whoever else shows them.
 *
 * <p>Means over several design points are taken within each replicate first, for with common random
 * numbers runs of one replicate share their luck; every chart counts the runs that it stands on.
 */
@NullMarked
package org.skilled.study.book;

import org.jspecify.annotations.NullMarked;
