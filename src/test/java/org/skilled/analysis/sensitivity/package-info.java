/** Tests of summaries, intervals and histograms. */
@NullMarked
package org.skilled.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
