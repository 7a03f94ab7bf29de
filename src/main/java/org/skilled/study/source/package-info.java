/** Where studies come from: results of experiments, and anybody's tables. */
@NullMarked
package org.skilled.study.source;

import org.jspecify.annotations.NullMarked;
