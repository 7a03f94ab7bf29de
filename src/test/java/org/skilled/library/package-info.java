/** The scenarios that ship: what they are, say and show. */
@org.jspecify.annotations.NullMarked
package org.skilled.library;
