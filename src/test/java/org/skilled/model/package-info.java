/** Tests of the model: known rules, properties over random scenarios, golden runs, checkpoints. */
@NullMarked
package org.skilled.model;

import org.jspecify.annotations.NullMarked;
