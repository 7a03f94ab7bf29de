package org.skilled.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.sensitivity.Ranking;

/**
 * What one method says about one output.
 *
 * @param method name of the method
 * @param output name of the output; empty if the section speaks of all
 * @param title a short heading
 * @param answer one to three plain sentences with figures and their intervals: what an analyst
 *     would tell a colleague
 * @param summary the table for the terminal and for reading: few columns, strongest first, cells as
 *     text; its header is the first row
 * @param tables all figures, tidy, for files
 * @param figures charts
 * @param notes what a reader must know to trust or doubt it: assumptions, rows left out, negative
 *     indices explained; full sentences
 * @param ranking how much each input matters, for comparison with other methods; null if the method
 *     does not say
 */
public record Section(
    String method,
    String output,
    String title,
    String answer,
    List<List<String>> summary,
    List<DataTable> tables,
    List<Figure> figures,
    List<String> notes,
    @Nullable Ranking ranking) {
  public Section {
    summary = summary.stream().map(List::copyOf).toList();
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
  }
}
