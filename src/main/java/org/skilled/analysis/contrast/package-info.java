/**
 * By how much an output differs between values of one input, in the output's own unit: settings
 * against a baseline, levels against each other.
 */
@NullMarked
package org.skilled.analysis.contrast;

import org.jspecify.annotations.NullMarked;
