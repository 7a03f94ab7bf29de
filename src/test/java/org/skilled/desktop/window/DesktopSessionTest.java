package org.skilled.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Works with the laboratory as people do, with mouse and keys, on a screen of 1366 by 768 in
 * memory; pictures of it are kept in {@code target/desktop-pictures}.
 */
class DesktopSessionTest {
  private static final Path PICTURES = Path.of("target", "desktop-pictures");
  private static final int SECONDS = 480;

  @TempDir Path folder;

  @Test
  void worksOnThisJava() throws Exception {
    session(Path.of(System.getProperty("java.home")), 1, "this-java", 60);
  }

  @Test
  void worksAtTwiceTheScaleAndOnOtherJavas() throws Exception {
    List<Path> others = otherJavas();
    Path home = others.isEmpty() ? Path.of(System.getProperty("java.home")) : others.get(0);
    if (others.isEmpty()) {
      System.err.println(
          "*** NOT CHECKED: there is one Java on this machine, so the desktop laboratory was tried on"
              + " that only ***");
    }
    session(home, 2, others.isEmpty() ? "twice" : "twice-other-java", 60);
  }

  @Test
  void bearsTenThousandPeople() throws Exception {
    session(Path.of(System.getProperty("java.home")), 1, "ten-thousand", 2500);
  }

  @Test
  void showsPublishedModels() throws Exception {
    session(Path.of(System.getProperty("java.home")), 1, "classics", 0, ClassicDrive.class);
  }

  private void session(Path home, int scale, String name, int people) throws Exception {
    session(home, scale, name, people, DesktopDrive.class);
  }

  private void session(Path home, int scale, String name, int people, Class<?> drive)
      throws Exception {
    Files.createDirectories(PICTURES);
    requireWindows(home);
    Path said = folder.resolve("said.txt");
    try (VirtualScreen screen = VirtualScreen.open(1366 * scale, 768 * scale)) {
      List<String> command = new ArrayList<>();
      command.add(home.resolve("bin/java").toString());
      command.add("-ea");
      command.add("-Xmx1g");
      // A session is short: compiling for speed costs more than it brings.
      command.add("-XX:TieredStopAtLevel=1");
      command.add("-XX:+UseSerialGC");
      command.add("-Dsun.java2d.uiScale=" + scale);
      if (home.equals(Path.of(System.getProperty("java.home")))) {
        // What is run there counts as tested, too.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(argument -> argument.startsWith("-javaagent") && argument.contains("jacoco"))
            .forEach(command::add);
      }
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add(drive.getName());
      command.add(PICTURES.resolve(name).toString());
      command.add(folder.toString());
      command.add(String.valueOf(people));
      command.add(String.valueOf(Boolean.getBoolean("skilled.update")));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DISPLAY", screen.display());
      builder.redirectErrorStream(true).redirectOutput(said.toFile());
      Process process = builder.start();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String output = Files.readString(said);
      assertTrue(ended, () -> "the session hangs: " + output);
      assertEquals(0, process.exitValue(), output);
      assertTrue(output.contains("ALL DONE"), output);
    }
  }

  /** A Java that was installed for servers has no windows. */
  private static void requireWindows(Path home) {
    boolean linux = System.getProperty("os.name").equals("Linux");
    if (linux && !Files.exists(home.resolve("lib/libawt_xawt.so"))) {
      String message =
          home
              + " is a Java without windows, so the desktop laboratory was NOT tried on a screen; on"
              + " Debian: apt-get install openjdk-17-jre";
      if (System.getenv("CI") != null) {
        fail(message);
      }
      System.err.println("*** NOT CHECKED: " + message + " ***");
      abort(message);
    }
  }

  private static List<Path> otherJavas() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> homes = Files.list(all)) {
      return homes
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          // A Java without windows cannot open any.
          .filter(home -> Files.exists(home.resolve("lib/libawt_xawt.so")))
          .map(DesktopSessionTest::real)
          .distinct()
          .filter(home -> !home.equals(own))
          .sorted()
          .toList();
    }
  }

  private static Path real(Path home) {
    try {
      return home.toRealPath();
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}
