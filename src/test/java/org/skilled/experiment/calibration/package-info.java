/** Tests of calibrations. */
@NullMarked
package org.skilled.experiment.calibration;

import org.jspecify.annotations.NullMarked;
