package org.skilled.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/charts.md} shows every kind of chart, as a shipped experiment asks for it. */
class ChartDocumentTest {
  private static final Path DOCUMENT = Path.of("docs", "charts.md");
  private static final int LARGEST_PICTURE = 120_000;

  @Test
  void everyKindHasItsPictureAndTheYamlThatMadeIt() throws IOException {
    String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
    String experiments;
    try (Stream<Path> files = Files.list(Path.of("experiments"))) {
      List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).toList();
      experiments =
          yaml.stream().map(ChartDocumentTest::text).collect(Collectors.joining("\n")).strip();
    }
    String asked = experiments.replaceAll("\\s+", " ");
    for (String kind : ChartReader.KINDS) {
      Path picture = DOCUMENT.resolveSibling("charts").resolve(kind + ".svg");
      assertTrue(Files.size(picture) < LARGEST_PICTURE, kind + ": " + Files.size(picture));
      assertTrue(document.contains("(charts/" + kind + ".svg)"), kind);
      List<String> shown =
          Pattern.compile("## " + kind + "\n\n```yaml\n(.*?)```", Pattern.DOTALL)
              .matcher(document)
              .results()
              .map(match -> match.group(1).replaceAll("\\s+", " ").strip())
              .toList();
      assertEquals(1, shown.size(), kind);
      assertTrue(asked.contains(shown.get(0)), shown.get(0) + " is in no experiment");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
