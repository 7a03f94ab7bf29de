/** Tests of studies. */
@NullMarked
package org.skilled.study;

import org.jspecify.annotations.NullMarked;
