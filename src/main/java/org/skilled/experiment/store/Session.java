package org.skilled.experiment.store;

import java.time.Duration;
import java.time.Instant;
import org.skilled.experiment.Build;

/**
 * The circumstances of the process that finished an experiment; they change no result.
 *
 * @param build the program
 * @param threads threads that did runs
 * @param start when the process started on the experiment
 * @param duration from the start until all runs were done
 * @param done runs done by this process
 * @param reused runs that were there before
 */
public record Session(
    Build build, int threads, Instant start, Duration duration, int done, int reused) {}
