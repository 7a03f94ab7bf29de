package org.skilled.experiment.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of the process that finished an experiment; they change no result.
 *
 * @param version version of the program
 * @param commit commit that it was built from; null if not known
 * @param threads threads that did runs
 * @param start when the process started on the experiment
 * @param duration from the start until all runs were done
 * @param done runs done by this process
 * @param reused runs that were there before
 */
public record Session(
    String version,
    @Nullable String commit,
    int threads,
    Instant start,
    Duration duration,
    int done,
    int reused) {}
