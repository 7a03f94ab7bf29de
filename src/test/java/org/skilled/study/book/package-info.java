/** Tests of {@code org.skilled.study.book}. */
@NullMarked
package org.skilled.study.book;

import org.jspecify.annotations.NullMarked;
