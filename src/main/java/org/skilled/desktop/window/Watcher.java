package org.skilled.desktop.window;

/** Somebody who shows a part of the laboratory; called on Swing's thread. */
interface Watcher {
  /** Another run, or other people: all that was shown is past. */
  void renewed();

  /** The run has gone on. */
  void advanced();
}
