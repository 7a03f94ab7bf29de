package org.skilled.network;

/** A way of tying the people of one group. */
@FunctionalInterface
interface GroupTies {

  /** Ties the people {@code first} to {@code end - 1}; returns how many ties found no partner. */
  int tie(Making making, int first, int end);
}
