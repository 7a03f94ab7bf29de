package org.skilled.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.problem.InputException;

/**
 * Whatever is done to a scenario file, it is read, or refused with a message; nothing else happens.
 */
class MutationTest {
  private static final List<String> SCRAPS =
      List.of(
          ":",
          "-",
          " ",
          "\n",
          "\t",
          "{",
          "}",
          "[",
          "]",
          "#",
          "&a",
          "*a",
          "!!int",
          "'",
          "\"",
          ".nan",
          "-1",
          "1e999",
          "null",
          "|",
          ">",
          "? ",
          "---\n",
          "\0",
          "\uFEFF",
          "é",
          "name: x",
          "sites:",
          "<<: ",
          "0x",
          "%",
          "@",
          "`",
          ",",
          "9".repeat(400),
          "\u2028",
          "\uD800");

  @TempDir Path folder;

  @Test
  void anyMutationIsReadOrRefused() {
    long seed = Long.getLong("skilled.seed", 8_1412L);
    SplittableRandom random = new SplittableRandom(seed);
    String valid = ScenarioDocument.named("two-sites").toYaml();
    Path file = folder.resolve("mutant.yaml");
    int read = 0;
    int refused = 0;
    for (int i = 0; i < 500; i++) {
      String mutant = valid;
      int changes = 1 + random.nextInt(2);
      for (int change = 0; change < changes; change++) {
        mutant = mutate(mutant, random);
      }
      try {
        java.nio.file.Files.write(file, mutant.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ScenarioDocument.read(file).resolve();
        read++;
      } catch (InputException e) {
        refused++;
        assertFalse(e.problems().isEmpty(), "seed " + seed + ", mutant " + i);
        assertTrue(
            e.problems().stream().allMatch(p -> p.file() != null),
            () -> "no file: " + e.getMessage());
      } catch (java.io.IOException | RuntimeException e) {
        fail("seed " + seed + ", mutant " + i + ":\n" + mutant, e);
      }
    }
    assertTrue(read > 20 && refused > 200, "read " + read + ", refused " + refused);
  }

  private static String mutate(String text, SplittableRandom random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + 1 + random.nextInt(20));
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1 ->
          text.substring(0, at) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(at);
      case 2 ->
          text.substring(0, at) + SCRAPS.get(random.nextInt(SCRAPS.size())) + text.substring(to);
      case 3 -> text.substring(0, at) + (char) (32 + random.nextInt(95)) + text.substring(at + 1);
      case 4 -> lines(text, random);
      default ->
          text.replaceFirst(
              "0\\.[0-9]+", SCRAPS.get(random.nextInt(SCRAPS.size())).replace("\\", ""));
    };
  }

  /** Drops, doubles, moves or indents a line. */
  private static String lines(String text, SplittableRandom random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int from = random.nextInt(lines.size());
    int to = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(from);
      case 1 -> lines.add(to, lines.get(from));
      case 2 -> lines.add(Math.min(to, lines.size() - 1), lines.remove(from));
      default -> lines.set(from, "  " + lines.get(from));
    }
    return String.join("\n", lines);
  }
}
