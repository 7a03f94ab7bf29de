/**
 * How well scores foretell a yes or no: areas under the curve, logistic regression, calibration;
 * all with intervals that know which cases belong together.
 *
 * <p>Stands on commons-math for linear algebra and quantiles of distributions; knows nobody.
 */
@NullMarked
package org.skilled.analysis.prediction;

import org.jspecify.annotations.NullMarked;
