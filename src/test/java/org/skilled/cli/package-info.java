/** Tests of the command line, through {@link org.skilled.cli.Skilled#run} and real files. */
@NullMarked
package org.skilled.cli;

import org.jspecify.annotations.NullMarked;
