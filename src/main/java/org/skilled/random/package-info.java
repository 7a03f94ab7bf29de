/**
 * Random draws as a function of who, when and why.
 *
 * <p>Stands on the JDK only; knows nobody.
 */
@NullMarked
package org.skilled.random;

import org.jspecify.annotations.NullMarked;
