/** Tests of the package of the same name. */
@NullMarked
package org.skilled.analysis.distribution;

import org.jspecify.annotations.NullMarked;
