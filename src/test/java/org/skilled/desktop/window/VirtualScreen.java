package org.skilled.desktop.window;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A screen in memory, by Xvfb. Without Xvfb, tests that need a screen are skipped and say so; where
 * all checks must be done (with {@code CI} in the environment, as {@code .ci/run} has it), they
 * fail.
 */
final class VirtualScreen implements AutoCloseable {
  private static final List<String> PLACES = List.of("/usr/bin/Xvfb", "/opt/X11/bin/Xvfb");

  private final Process process;
  private final String display;

  private VirtualScreen(Process process, String display) {
    this.process = process;
    this.display = display;
  }

  static VirtualScreen open(int width, int height) throws IOException {
    Path program =
        PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
    if (program == null) {
      String message =
          "no Xvfb on this machine ("
              + String.join(", ", PLACES)
              + "), so the desktop laboratory was NOT tried on a screen; on Debian: apt-get install xvfb";
      if (System.getenv("CI") != null) {
        fail(message);
      }
      System.err.println("*** NOT CHECKED: " + message + " ***");
      abort(message);
    }
    Process process =
        new ProcessBuilder(
                String.valueOf(program),
                "-displayfd",
                "1",
                "-screen",
                "0",
                width + "x" + height + "x24",
                "-nolisten",
                "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String number = said.readLine();
    if (number == null) {
      fail("Xvfb did not start");
    }
    return new VirtualScreen(process, ":" + number);
  }

  /** What DISPLAY must be. */
  String display() {
    return display;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
