package org.skilled.classic;

import java.util.List;

/**
 * A published model: its name, source, parameters, what it reports, and how a run begins.
 *
 * @param <P> its parameters, a flat record whose components are declared by {@link
 *     org.skilled.scenario.Parameter} and checked when it is made
 */
public interface Classic<P extends Record> {

  /** Its name, such as {@code march-1991}: authors and year. */
  String name();

  /** What it is about, in a sentence. */
  String about();

  /** Version of its behaviour: it changes whenever the same parameters and seed give other bits. */
  default String version() {
    return "1";
  }

  /** Where it was published, with DOI. */
  String citation();

  /** The class of its parameters. */
  Class<P> parameters();

  /** The settings of the paper. */
  P paper();

  /** What it reports, in the order in which it is best read; never empty. */
  List<Reported> quantities();

  /** How many periods a run has at most. */
  int periods(P parameters);

  /** A run at its start; equal parameters and seeds give equal runs, bit by bit. */
  ClassicRun start(P parameters, long seed);
}
