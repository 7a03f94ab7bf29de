/** What failed runs hide: how far indices would move, had they ended one way or another. */
@NullMarked
package org.skilled.analysis.missing;

import org.jspecify.annotations.NullMarked;
