/** The findings of the report, put to the test on the model with its default parameters. */
@org.jspecify.annotations.NullMarked
package org.skilled.patterns;
