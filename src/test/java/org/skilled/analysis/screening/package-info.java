@NullMarked
package org.skilled.analysis.screening;

import org.jspecify.annotations.NullMarked;
