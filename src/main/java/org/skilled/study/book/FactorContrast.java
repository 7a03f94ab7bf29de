package org.skilled.study.book;

import org.skilled.analysis.Effect;

/**
 * How much an outcome differs between two parts of a factor's values, other factors left as the
 * design has them.
 *
 * @param factor path of the factor
 * @param from the part that is taken off, in words
 * @param to the part that it is taken off from, in words
 * @param effect mean of {@code to} less mean of {@code from}
 * @param paired whether replicates were compared pair by pair; else design points are the sample
 * @param picked how many levels the two were picked from after looking, because levels that are
 *     words have no first and last; 0 if they were not picked
 */
public record FactorContrast(
    String factor, String from, String to, Effect effect, boolean paired, int picked) {}
