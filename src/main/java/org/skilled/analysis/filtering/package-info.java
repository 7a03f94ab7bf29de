/**
 * Which inputs tell runs of one kind from the others: those above a threshold, or those that
 * failed.
 */
@NullMarked
package org.skilled.analysis.filtering;

import org.jspecify.annotations.NullMarked;
