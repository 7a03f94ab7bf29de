package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one call of the program came to.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Cli(int code, String out, String err) {

  /** Calls the program as with no terminal. */
  static Cli run(Object... args) {
    return run(false, args);
  }

  /** Calls the program as on a terminal. */
  static Cli live(Object... args) {
    return run(true, args);
  }

  /** The same, if it went well; else the test fails with what it said. */
  Cli fine() {
    assertEquals(ExitCode.OK, code, err);
    return this;
  }

  /** The same, if the user was told of a mistake; else the test fails with what it said. */
  Cli mistaken() {
    assertEquals(ExitCode.USER_MISTAKE, code, out + err);
    return this;
  }

  private static Cli run(boolean live, Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), live, 80);
    int code = Skilled.run(screen, words);
    return new Cli(code, out.toString(), err.toString());
  }
}
