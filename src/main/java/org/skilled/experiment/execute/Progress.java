package org.skilled.experiment.execute;

import java.time.Duration;

/**
 * How far an experiment has come.
 *
 * @param done runs done now
 * @param total runs to be done now
 * @param reused runs that were there already
 * @param failed runs of those done now that failed
 * @param elapsed time since the first run started
 */
public record Progress(int done, int total, int reused, int failed, Duration elapsed) {}
