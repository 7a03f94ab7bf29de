@NullMarked
package org.skilled.analysis.surrogate;

import org.jspecify.annotations.NullMarked;
