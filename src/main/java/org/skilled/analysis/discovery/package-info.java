/**
 * Where among the inputs a result comes about: boxes by the patient rule induction method and trees
 * of questions, each judged on points that had no part in finding it.
 *
 * <p>Stands on commons-math for random numbers and the beta distribution; knows {@code sample}.
 */
@NullMarked
package org.skilled.analysis.discovery;

import org.jspecify.annotations.NullMarked;
