/** Tests of the desktop laboratory. */
@org.jspecify.annotations.NullMarked
package org.skilled.desktop;
