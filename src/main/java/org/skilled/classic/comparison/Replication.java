package org.skilled.classic.comparison;

import java.util.List;
import org.skilled.classic.Classic;

/** How a paper's results are made again. */
public interface Replication {

  /** The model. */
  Classic<?> model();

  /** Runs of each setting, unless asked for others. */
  int usualRuns();

  /** Number of settings that are run. */
  int settings();

  /** What in the paper may be read in several ways, or is not in it, and how it was decided. */
  List<String> decisions();

  /** Runs the settings and compares; {@code runs} must have at least 2 of each. */
  Comparison compare(Runs runs);
}
