package org.skilled.cli;

/** What the program's exit code says. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** A fault of the program. */
  static final int OUR_FAULT = 1;

  /** Every run of an experiment failed: there is nothing to look at. */
  static final int ALL_FAILED = 1;

  /** A mistake in what the user gave: options, files, folders. */
  static final int USER_MISTAKE = 2;

  /** Ended by Ctrl-C, as shells have it: 128 and the number of the signal. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
