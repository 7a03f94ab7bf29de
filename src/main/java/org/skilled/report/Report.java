package org.skilled.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.Simulator;
import org.skilled.experiment.store.Results;
import org.skilled.experiment.store.SafeFiles;
import org.skilled.finding.Judged;
import org.skilled.study.Analysis;
import org.skilled.study.Method;
import org.skilled.study.Options;
import org.skilled.study.Study;
import org.skilled.study.source.ResultsStudy;

/** Writes the report of an experiment: one page that holds everything it shows. */
public final class Report {
  /** The name of the file in a results folder. */
  public static final String FILE = "report.html";

  private Report() {}

  /**
   * Writes or replaces the report of the results in a folder. The same results, methods and program
   * give the same bytes on the same machine; other machines may have other fonts.
   *
   * @param folder the results, named as commands in the report shall name them
   * @param target the file to write
   * @param methods methods of analysis to try; those that cannot be used are named with the reason
   * @param listener is told which method is at work
   * @throws org.skilled.problem.InputException if there are no finished, unchanged results, or the
   *     file cannot be written
   */
  public static void write(
      Path folder,
      Path target,
      Simulator simulator,
      List<Method> methods,
      Analysis.Listener listener) {
    try (Results results = Results.open(folder, simulator)) {
      Facts facts = new Facts(results, folder, simulator);
      Analysis analysis = Analysis.of(study(results), methods, listener);
      Judged judged = judged(facts, simulator);
      List<Part> parts =
          List.of(
              new AnswerPart(facts, judged, analysis),
              new ChartsPart(facts),
              new AnalysisPart(facts, analysis),
              new DesignPart(facts),
              new ScenarioPart(facts),
              new FailuresPart(facts),
              new RunsPart(facts),
              new AgainPart(facts),
              new ModelPart(facts),
              new CitePart(facts));
      SafeFiles.writeWithFolders(
          target,
          aside -> {
            try (Writer out =
                new BufferedWriter(
                    Files.newBufferedWriter(aside, StandardCharsets.UTF_8), 1 << 16)) {
              new ReportPage(facts, parts).write(new Html(out));
            } catch (UncheckedIOException e) {
              throw e.getCause() == null ? new IOException(e) : e.getCause();
            }
          });
    }
  }

  private static Study study(Results results) {
    return ResultsStudy.of(
        results,
        results.experiment().outcomes(),
        new Study.Settings(Study.Settings.SEED, Study.Settings.RESAMPLES, Options.NONE));
  }

  private static @Nullable Judged judged(Facts facts, Simulator simulator) {
    boolean answered = facts.manifest().failed() < facts.manifest().runs();
    return facts.experiment().finding() != null && answered
        ? Judged.of(facts.experiment(), simulator, facts::values)
        : null;
  }
}
