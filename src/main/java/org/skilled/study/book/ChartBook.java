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
   * Draws all charts into {@code charts/}; those that are there are replaced.
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
    return files;
  }

  /** A file name that says what the chart shows, and stays when other charts come and go. */
  static String name(ChartRequest request) {
    List<String> parts = new ArrayList<>(List.of(request.kind()));
    if (request instanceof ChartRequest.TimeCourse course) {
      parts.add(course.series());
      addBy(parts, course.by());
    } else if (request instanceof ChartRequest.Effect effect) {
      parts.add(effect.outcome());
      parts.add("of-" + effect.factor());
      addBy(parts, effect.by());
    } else if (request instanceof ChartRequest.HeatMap map) {
      parts.add(map.outcome());
      parts.add("of-" + map.x());
      parts.add("and-" + map.y());
    } else if (request instanceof ChartRequest.Ternary ternary) {
      parts.add(ternary.outcome());
    } else if (request instanceof ChartRequest.Distribution distribution) {
      parts.add(distribution.outcome());
      addBy(parts, distribution.by());
    }
    return String.join("-", parts).replaceAll("[^A-Za-z0-9.-]+", "-");
  }

  private static void addBy(List<String> parts, @org.jspecify.annotations.Nullable String by) {
    if (by != null) {
      parts.add("by-" + by);
    }
  }

  private static String free(String name, Set<String> taken) {
    String candidate = name;
    for (int n = 2; !taken.add(candidate); n++) {
      candidate = name + "-" + n;
    }
    return candidate;
  }
}
