/** Tests of how findings are run, varied and told. */
@org.jspecify.annotations.NullMarked
package org.skilled.finding;
