package org.skilled.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.skilled.classic.comparison.Comparison;
import org.skilled.classic.comparison.Replication;

/** The charts of {@code skilled classic}, for the test of the page that shows them. */
public final class ClassicPictures {
  private ClassicPictures() {}

  /** Draws all figures of a comparison into a folder; gives the files. */
  public static List<Path> write(Replication replication, Comparison comparison, Path folder)
      throws IOException {
    return ClassicCharts.write(replication, comparison, folder);
  }
}
