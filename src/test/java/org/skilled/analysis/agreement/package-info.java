@NullMarked
package org.skilled.analysis.agreement;

import org.jspecify.annotations.NullMarked;
