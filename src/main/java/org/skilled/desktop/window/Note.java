package org.skilled.desktop.window;

import java.util.concurrent.TimeUnit;

/** A sentence on something that was just done; it stands for a while, then gives way to news. */
final class Note {
  private static final long STANDS = TimeUnit.SECONDS.toNanos(10);

  private String words = "";
  private long since;

  synchronized void say(String sentence) {
    words = sentence;
    since = System.nanoTime();
  }

  /** The sentence while it stands, else nothing. */
  synchronized String words() {
    if (!words.isEmpty() && System.nanoTime() - since > STANDS) {
      words = "";
    }
    return words;
  }
}
