/** Tests of the package of the same name. */
@NullMarked
package org.skilled.analysis.sample;

import org.jspecify.annotations.NullMarked;
