/**
 * How an outcome answers to one factor or two: what tornado, spider and contour charts stand on.
 */
@NullMarked
package org.skilled.analysis.response;

import org.jspecify.annotations.NullMarked;
