/** A run that is watched: levers moved on the way, histories of people, twins, background runs. */
@NullMarked
package org.skilled.desktop.run;

import org.jspecify.annotations.NullMarked;
