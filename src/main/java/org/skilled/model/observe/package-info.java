/**
 * What is seen of a run: measures of the whole and of groups, and the history of each project.
 *
 * <p>Pure looking: nothing here changes the community, so watching a run never changes it. The
 * pyramid, success and sustainment are measured here on the simulated people, and nowhere fed back.
 */
@NullMarked
package org.skilled.model.observe;

import org.jspecify.annotations.NullMarked;
