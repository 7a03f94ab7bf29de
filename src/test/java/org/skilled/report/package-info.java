/** Tests of {@code org.skilled.report}. */
@NullMarked
package org.skilled.report;

import org.jspecify.annotations.NullMarked;
