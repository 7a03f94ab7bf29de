/** Tests of {@code org.skilled.analysis.prediction}. */
@NullMarked
package org.skilled.analysis.prediction;

import org.jspecify.annotations.NullMarked;
