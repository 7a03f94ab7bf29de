/**
 * Who and what there is: people, key individuals, facilitators, sites, projects, ties and know-how.
 *
 * <p>State only: nothing here moves by itself, the processes of {@code model.process} do it.
 * Everything is serialisable, so that MASON's checkpoints work. After Gabbay, le May, Connell and
 * Klein (2014), <i>Skilled for improvement?</i>
 */
@NullMarked
package org.skilled.model.community;

import org.jspecify.annotations.NullMarked;
