package org.skilled.experiment;

/**
 * One run to be done.
 *
 * @param run number of the run in its plan, from 0
 * @param point index of the design point
 * @param replicate replicate at that point, from 0
 * @param seed the run's own seed
 * @param id the run's identity, independent of its place in the plan
 */
public record RunSpec(int run, int point, int replicate, long seed, RunId id) {}
