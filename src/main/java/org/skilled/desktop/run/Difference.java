package org.skilled.desktop.run;

/**
 * Something that people do in one of two worlds only.
 *
 * @param week when, counted as the model does, from 0
 * @param person the person it is about; -1 if it is about a project
 * @param text in words, without a full stop
 */
public record Difference(int week, int person, String text) {
  /** As it is told on screen, where the first week is week 1. */
  public String told() {
    return "week " + (week + 1) + ": " + text + ".";
  }
}
