@NullMarked
package org.skilled.analysis.filtering;

import org.jspecify.annotations.NullMarked;
