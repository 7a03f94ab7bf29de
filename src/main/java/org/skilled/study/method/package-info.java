/** The methods of analysis: each puts pure functions, tables and charts together. */
@NullMarked
package org.skilled.study.method;

import org.jspecify.annotations.NullMarked;
