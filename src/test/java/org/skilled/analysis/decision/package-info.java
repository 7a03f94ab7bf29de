@NullMarked
package org.skilled.analysis.decision;

import org.jspecify.annotations.NullMarked;
