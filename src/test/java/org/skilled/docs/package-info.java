/** What the documentation says of the code, written by the code and checked against it. */
@org.jspecify.annotations.NullMarked
package org.skilled.docs;
