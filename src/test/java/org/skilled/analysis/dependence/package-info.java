@NullMarked
package org.skilled.analysis.dependence;

import org.jspecify.annotations.NullMarked;
