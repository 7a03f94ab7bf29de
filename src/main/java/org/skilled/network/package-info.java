/**
 * Making, importing and measuring networks of people.
 *
 * <p>Stands on JGraphT (Michail et al. 2020, doi:10.1145/3381449) for generators, formats and
 * measures; the simulation runs on the plain arrays of {@link org.skilled.network.SocialNetwork}.
 * Knows {@code random} only.
 */
@NullMarked
package org.skilled.network;

import org.jspecify.annotations.NullMarked;
