package org.skilled.scenario;

import java.io.Serializable;

/** Everything that decides a run of some model but its seed: immutable, checked once. */
public interface ModelScenario extends Serializable {
  /** Name of the model that it is for. */
  String model();

  /** The scenario's name, as shown in lists and recorded with results. */
  String name();

  /** What it shows, in a sentence or two. */
  String about();

  /** Length of the run: weeks, or periods where the model has no weeks. */
  int weeks();

  /**
   * What a step of time is called: {@code week}, or {@code period} where the model has no weeks.
   */
  String step();

  /**
   * What makes two scenarios the same one: 64 lower-case hexadecimal digits, the same on every Java
   * version; name and description, which change no run, have no part in it.
   */
  String fingerprint();
}
