/** Tests of variance-based indices: models with known indices, coverage, ugly inputs. */
@NullMarked
package org.skilled.analysis.sensitivity.variance;

import org.jspecify.annotations.NullMarked;
