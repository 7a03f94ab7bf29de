/** Tests of the rules of the week, each on its own. */
@NullMarked
package org.skilled.model.process;

import org.jspecify.annotations.NullMarked;
