/**
 * Charts of results, in one house style: each class draws one kind of chart from a plain record of
 * data, which says everything the reader needs in words, and {@link org.skilled.chart.ChartWriter}
 * writes it as PNG and SVG.
 *
 * <p>Colours are those of Okabe and Ito (2008) for lines and viridis for scales; nothing depends on
 * colour alone.
 *
 * <p>Stands on JFreeChart and JFreeSVG; knows {@code analysis} and {@code problem}, and nothing of
 * models or experiments.
 */
@NullMarked
package org.skilled.chart;

import org.jspecify.annotations.NullMarked;
