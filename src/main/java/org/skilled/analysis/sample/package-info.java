/**
 * What was tried and what came out, as all analyses take it: inputs at design points, outputs of
 * the runs there, and how the points are laid out. Knows of experiments, files and models nothing.
 */
@NullMarked
package org.skilled.analysis.sample;

import org.jspecify.annotations.NullMarked;
