/**
 * What is said to people about their input: what is wrong, where, and what would be right.
 *
 * <p>Stands on the JDK and commons-text; knows nobody, and every package may know it.
 */
@NullMarked
package org.skilled.problem;

import org.jspecify.annotations.NullMarked;
