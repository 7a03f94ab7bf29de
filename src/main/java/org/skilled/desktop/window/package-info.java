/** The windows of the laboratory, around MASON's console. */
@NullMarked
package org.skilled.desktop.window;

import org.jspecify.annotations.NullMarked;
