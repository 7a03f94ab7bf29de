/**
 * The report of an experiment: one HTML page that holds everything it shows and loads nothing.
 *
 * <p>The page is made from the results alone, so the same results give the same bytes. Each part of
 * it is one class that writes its section; all text goes through {@link org.skilled.report.Html},
 * which escapes it.
 */
@NullMarked
package org.skilled.report;

import org.jspecify.annotations.NullMarked;
