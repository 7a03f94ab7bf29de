/** Tests of parameters, files and their messages. */
@NullMarked
package org.skilled.scenario;

import org.jspecify.annotations.NullMarked;
