/** Tests of charts, and the gallery that shows them all in easy and awkward situations. */
@NullMarked
package org.skilled.chart;

import org.jspecify.annotations.NullMarked;
