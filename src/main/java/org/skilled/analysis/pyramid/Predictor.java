package org.skilled.analysis.pyramid;

/**
 * Something that may tell which projects are sustained.
 *
 * @param name what it is, in words
 * @param ground the part that the base has in it, as a heading
 * @param simple whether it is a plain formula, with nothing fitted to the results
 * @param scores its value, project by project
 */
public record Predictor(String name, String ground, boolean simple, double[] scores) {}
