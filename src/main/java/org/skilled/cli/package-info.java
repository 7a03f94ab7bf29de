/**
 * The command line: thin commands, one class each, from options through a service to an exit code.
 *
 * <p>Stands on picocli and progressbar. Knows all packages; nobody knows it. Only here does the
 * program print or exit.
 */
@NullMarked
package org.skilled.cli;

import org.jspecify.annotations.NullMarked;
