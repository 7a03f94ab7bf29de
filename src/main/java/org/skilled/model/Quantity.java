package org.skilled.model;

/**
 * Something that a run can report.
 *
 * @param selector its name, with a group where it is not of the whole community: {@code users},
 *     {@code users@site:dansworth}
 * @param about what it is, in a sentence without a full stop
 * @param unit its unit; "1" for a pure number or share
 * @param min smallest possible value; negative infinity if unbounded
 * @param max largest possible value; positive infinity if unbounded
 */
public record Quantity(String selector, String about, String unit, double min, double max) {}
