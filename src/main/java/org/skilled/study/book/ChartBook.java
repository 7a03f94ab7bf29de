package org.skilled.study.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skilled.chart.ChartWriter;
import org.skilled.experiment.ChartRequest;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;

/** Draws the charts that an experiment asks for, from its results folder and into it. */
public final class ChartBook {
  private static final String FOLDER = "charts";

  private ChartBook() {}

  /**
   * Draws all charts into {@code charts/}; those that are there are replaced, and those that it
   * drew before and that are not asked for any more are removed.
   *
   * @return the files, in the order of the requests, each PNG followed by its SVG
   * @throws org.skilled.problem.InputException if the folder holds no results that can be read
   */
  public static List<Path> draw(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Results results = Results.open(folder, Simulator.LEARNING_COMMUNITY)) {
      ChartMaker maker = new ChartMaker(results);
      Set<String> taken = new HashSet<>();
      for (ChartRequest request : results.experiment().charts()) {
        String name = free(name(request), taken);
        files.addAll(ChartWriter.write(maker.chart(request), folder.resolve(FOLDER), name));
      }
    }
    MadeFiles.replace(folder.resolve(FOLDER), files);
    return files;
  }

  /** A file name that says what the chart shows, and stays when other charts come and go. */
  public static String name(ChartRequest request) {
    List<String> parts = new ArrayList<>(List.of(request.kind()));
    request
        .fields()
        .forEach(
            (field, value) -> {
              switch (field) {
                case "series", "outcome" -> parts.add(value.toString());
                case "factor", "x" -> parts.add("of-" + value);
                case "y" -> parts.add("and-" + value);
                case "by" -> parts.add("by-" + value);
                default -> {
                  // Not needed to tell charts apart; the rare twins are numbered.
                }
              }
            });
    return String.join("-", parts).replaceAll("[^A-Za-z0-9.-]+", "-");
  }

  private static String free(String name, Set<String> taken) {
    String candidate = name;
    for (int n = 2; !taken.add(candidate); n++) {
      candidate = name + "-" + n;
    }
    return candidate;
  }
}
