/**
 * The desktop laboratory: MASON's console, made for this model.
 *
 * <p>{@code run} holds a run that is watched, without any screen; {@code view} what is to be seen
 * of it, as places, colours and words; {@code window} the windows.
 */
@NullMarked
package org.skilled.desktop;

import org.jspecify.annotations.NullMarked;
