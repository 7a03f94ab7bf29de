@NullMarked
package org.skilled.analysis.missing;

import org.jspecify.annotations.NullMarked;
