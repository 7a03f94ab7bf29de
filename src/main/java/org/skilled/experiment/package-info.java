/**
 * Experiments: what is asked, which runs answer it, and what a run is known by.
 *
 * <p>Reads experiment files, lays out their runs and gives each an identity. {@code design} chooses
 * the points, {@code store} keeps what came out, {@code execute} does the runs. Knows {@code
 * model}, {@code scenario} and {@code network}.
 */
@NullMarked
package org.skilled.experiment;

import org.jspecify.annotations.NullMarked;
