/**
 * The learning community: people, sites, projects and ties, and the MASON simulation that moves
 * them.
 *
 * <p>Stands on MASON (Luke et al. 2005, doi:10.1177/0037549705058073). Pure computation: no files,
 * no threads, no console, no AWT. Knows {@code scenario}, {@code network} and {@code random}.
 */
@NullMarked
package org.skilled.model;

import org.jspecify.annotations.NullMarked;
