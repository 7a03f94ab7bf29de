/** Tests of {@code org.skilled.analysis.pyramid}. */
@NullMarked
package org.skilled.analysis.pyramid;

import org.jspecify.annotations.NullMarked;
