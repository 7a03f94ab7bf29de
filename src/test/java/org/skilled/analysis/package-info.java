/** Tests of summaries, intervals and histograms. */
@NullMarked
package org.skilled.analysis;

import org.jspecify.annotations.NullMarked;
