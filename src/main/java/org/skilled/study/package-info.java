/**
 * Studies: methods of analysis applied to a sample and its outputs, each giving a section of words,
 * tables and charts, for the terminal, for files and for the report alike.
 */
@NullMarked
package org.skilled.study;

import org.jspecify.annotations.NullMarked;
