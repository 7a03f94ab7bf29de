package org.skilled.study;

import org.jspecify.annotations.Nullable;
import org.skilled.chart.Page;

/**
 * A chart of a section.
 *
 * @param name short, of letters, digits, dots and dashes; names the file: {@code sobol-sustained}
 * @param says what it shows, in one plain sentence with its interval: also its text for people who
 *     cannot see it
 * @param page the chart
 * @param table name of the section's table that has its data; null if none has
 */
public record Figure(String name, String says, Page page, @Nullable String table) {}
