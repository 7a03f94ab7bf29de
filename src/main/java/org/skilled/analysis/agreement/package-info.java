/** What may be said of rankings: which inputs cannot be told apart, and how far methods agree. */
@NullMarked
package org.skilled.analysis.agreement;

import org.jspecify.annotations.NullMarked;
