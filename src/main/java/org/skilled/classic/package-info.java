/**
 * Published models, on the same networks and draws as the main model, to check them by and to teach
 * with: each a {@link org.skilled.classic.Classic}, as short as its paper.
 *
 * <p>Stands on the JDK. Knows {@code random}, {@code network}, of {@code scenario} the annotation
 * by which parameters are declared, and, to compare, {@code analysis}.
 */
@NullMarked
package org.skilled.classic;

import org.jspecify.annotations.NullMarked;
