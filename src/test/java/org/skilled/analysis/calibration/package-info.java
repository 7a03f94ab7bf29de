@NullMarked
package org.skilled.analysis.calibration;

import org.jspecify.annotations.NullMarked;
