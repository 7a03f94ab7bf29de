/** What is to be seen: places, colours, shapes and words, without any window. */
@NullMarked
package org.skilled.desktop.view;

import org.jspecify.annotations.NullMarked;
