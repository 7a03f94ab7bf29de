@NullMarked
package org.skilled.analysis.discovery;

import org.jspecify.annotations.NullMarked;
