package org.skilled.report;

/** A part of the report, with its place in the list of contents. */
interface Part {
  /** The anchor: lower-case letters. */
  String id();

  /** The heading. */
  String title();

  /** Writes all that stands under the heading. */
  void write(Html html);
}
