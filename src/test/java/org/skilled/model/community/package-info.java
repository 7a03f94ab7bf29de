/** Tests of what people, ties and communities are at the start and how they keep their state. */
@NullMarked
package org.skilled.model.community;

import org.jspecify.annotations.NullMarked;
