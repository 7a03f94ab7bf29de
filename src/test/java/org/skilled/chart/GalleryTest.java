package org.skilled.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class GalleryTest {
  @Test
  void draws() throws Exception {
    for (var entry : Gallery.charts().entrySet()) {
      ChartWriter.write(entry.getValue().get(), Path.of("target/gallery"), entry.getKey());
    }
    assertTrue(true);
  }
}
