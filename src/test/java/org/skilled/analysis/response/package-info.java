/** Tests of how outcomes answer to factors. */
@org.jspecify.annotations.NullMarked
package org.skilled.analysis.response;
