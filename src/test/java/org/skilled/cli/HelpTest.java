package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command says how it is used, and what it says is true. */
class HelpTest {
  static Stream<String> commands() {
    List<String> names = new ArrayList<>();
    collect(commandLine(), names);
    return names.stream();
  }

  @Test
  void allCommandsAreThere() {
    List<String> names = commands().toList();
    for (String command :
        List.of(
            "run",
            "plan",
            "design",
            "pyramid",
            "calibrate",
            "classic",
            "replay",
            "findings",
            "chart",
            "analyse",
            "report",
            "scenario list",
            "scenario show",
            "outcomes",
            "validate",
            "network describe",
            "schema",
            "completion")) {
      assertTrue(names.contains("skilled " + command), () -> command + " is not among " + names);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpExplainsAndGivesExamples(String command) {
    String[] words = command.split(" ");
    Object[] args = Arrays.copyOfRange(words, 1, words.length + 1, Object[].class);
    args[args.length - 1] = "--help";
    Cli help = Cli.run(args).fine();
    assertTrue(help.out().contains("Usage: " + command), help.out());
    assertFalse(examples(help.out()).isEmpty(), () -> "no example in:\n" + help.out());
    assertEquals("", help.err());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void examplesAreCommandsThatParse(String command) {
    String[] words = command.split(" ");
    Object[] args = Arrays.copyOfRange(words, 1, words.length + 1, Object[].class);
    args[args.length - 1] = "--help";
    examples(Cli.run(args).out()).forEach(HelpTest::assertParses);
  }

  @Test
  void commandsInTheReadmeParse() throws IOException {
    Path readme = Path.of("README.md");
    assumeTrue(Files.exists(readme), "README.md is not there");
    List<String> lines =
        Files.readAllLines(readme).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("./skilled ") || line.startsWith("skilled "))
            .toList();
    assertFalse(lines.isEmpty(), "README.md names no command line of skilled");
    lines.forEach(HelpTest::assertParses);
  }

  @Test
  void versionNamesProgramModelAndJava() {
    String version = Cli.run("--version").fine().out();
    assertTrue(version.matches("(?s)Skilled \\d+\\.\\d+\\.\\d+ \\(commit .*\\).*"), version);
    assertTrue(version.contains("model version "), version);
    assertTrue(version.contains("Java " + Runtime.version().feature()), version);
  }

  @Test
  void completionIsAScriptThatKnowsTheCommands() {
    String script = Cli.run("completion").fine().out();
    assertTrue(script.startsWith("#!/usr/bin/env bash"), script.lines().findFirst().orElse(""));
    assertTrue(script.contains("validate"), "the script does not know 'validate'");
    assertTrue(script.contains("--replications"), "the script does not know '--replications'");
    assertTrue(script.contains("support-withdrawn"), "the script knows no scenarios");
    assertTrue(script.contains("\"experiment\""), "the script does not know the kinds of schema");
  }

  private static List<String> examples(String help) {
    return help.lines()
        .map(line -> line.strip().replaceFirst("^source <\\(", ""))
        .filter(line -> line.startsWith("skilled "))
        .toList();
  }

  /** Parses what stands before a comment, a redirection or the end of a substitution. */
  private static void assertParses(String line) {
    String command = line.replaceFirst("\\s*(#|>|\\)).*$", "").replaceFirst("^(\\./)?skilled ", "");
    assertDoesNotThrow(() -> commandLine().parseArgs(command.split("\\s+")), line);
  }

  private static CommandLine commandLine() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Skilled.commandLine(Screen.of(nowhere, nowhere));
  }

  private static void collect(CommandLine command, List<String> names) {
    names.add(command.getCommandSpec().qualifiedName());
    command.getSubcommands().values().forEach(child -> collect(child, names));
  }
}
