package org.skilled.study;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skilled.chart.ChartWriter;
import org.skilled.experiment.store.CsvFiles;
import org.skilled.experiment.store.SafeFiles;
import org.skilled.experiment.store.StableNumber;

/**
 * Writes an analysis: a tidy CSV file for each kind of table, {@code analysis.json} with all of it,
 * and the charts. The same analysis gives the same bytes of CSV and JSON on every machine.
 */
public final class AnalysisFiles {
  /** The file with all sections. */
  public static final String JSON = "analysis.json";

  private static final int DIGITS = 9;
  private static final List<String> ORIGIN = List.of("source", "version", "analysisSeed");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private AnalysisFiles() {}

  /**
   * What was written.
   *
   * @param tables CSV files and the JSON file
   * @param charts each PNG followed by its SVG
   */
  public record Written(List<Path> tables, List<Path> charts) {
    public Written {
      tables = List.copyOf(tables);
      charts = List.copyOf(charts);
    }
  }

  /**
   * Writes all files into a folder, which is made if missing; files of the same names are replaced.
   *
   * @throws org.skilled.problem.InputException if they cannot be written
   */
  public static Written write(Analysis analysis, Path folder) throws IOException {
    List<Path> tables = new ArrayList<>();
    for (DataTable table : merged(analysis.sections())) {
      Path file = folder.resolve(table.name() + ".csv");
      writeCsv(table, analysis.study(), file);
      tables.add(file);
    }
    Path json = folder.resolve(JSON);
    SafeFiles.text(
        json, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json(analysis)) + "\n");
    tables.add(json);
    List<Path> charts = new ArrayList<>();
    for (Section section : analysis.sections()) {
      for (Figure figure : section.figures()) {
        charts.addAll(
            ChartWriter.write(
                figure.page().saying(figure.says()), folder, fileName(figure.name())));
      }
    }
    return new Written(tables, charts);
  }

  /** A name as it can stand in any folder. */
  static String fileName(String name) {
    return name.replaceAll("[^A-Za-z0-9.-]+", "-");
  }

  /** Tables of one name are parts of one table. */
  private static List<DataTable> merged(List<Section> sections) {
    Map<String, DataTable> byName = new LinkedHashMap<>();
    for (Section section : sections) {
      for (DataTable table : section.tables()) {
        byName.merge(table.name(), table, AnalysisFiles::append);
      }
    }
    return List.copyOf(byName.values());
  }

  private static DataTable append(DataTable first, DataTable more) {
    if (!first.columns().equals(more.columns())) {
      throw new IllegalStateException(
          "tables named '" + first.name() + "' have " + first.columns() + " and " + more.columns());
    }
    List<List<@Nullable Object>> rows = new ArrayList<>(first.rows());
    rows.addAll(more.rows());
    return new DataTable(first.name(), first.about(), first.columns(), rows);
  }

  private static void writeCsv(DataTable table, Study study, Path file) {
    List<String> header = new ArrayList<>(table.columns());
    header.addAll(ORIGIN);
    List<String> origin =
        List.of(
            study.origin().name(),
            study.origin().version(),
            String.valueOf(study.settings().seed()));
    List<List<String>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(text(cell)));
      cells.addAll(origin);
      rows.add(cells);
    }
    CsvFiles.write(file, header, rows);
  }

  /** A cell of a table as text; empty for none. */
  public static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof Double number
        ? StableNumber.rounded(number, DIGITS)
        : String.valueOf(cell);
  }

  private static ObjectNode json(Analysis analysis) {
    Study study = analysis.study();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("question", study.title());
    root.put("source", study.origin().name());
    root.put("runSeed", study.origin().seed());
    root.put("version", study.origin().version());
    root.put("analysisSeed", study.settings().seed());
    root.put("resamples", study.settings().resamples());
    ObjectNode options = root.putObject("settings");
    study.settings().options().values().forEach(options::put);
    root.put("points", study.sample().points());
    ArrayNode outputs = root.putArray("outputs");
    study
        .outputs()
        .forEach(
            output ->
                outputs
                    .addObject()
                    .put("name", output.name())
                    .put("runs", output.runs())
                    .put("finished", output.finished()));
    ArrayNode sections = root.putArray("sections");
    analysis.sections().forEach(section -> sections.add(json(section)));
    ArrayNode refusals = root.putArray("notUsed");
    for (Analysis.Refusal refusal : analysis.refusals()) {
      refusals
          .addObject()
          .put("method", refusal.method())
          .put("output", refusal.output())
          .put("reason", refusal.reason());
    }
    return root;
  }

  private static ObjectNode json(Section section) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("method", section.method());
    node.put("output", section.output());
    node.put("title", section.title());
    node.put("answer", section.answer());
    ArrayNode notes = node.putArray("notes");
    section.notes().forEach(notes::add);
    ObjectNode tables = node.putObject("tables");
    for (DataTable table : section.tables()) {
      ArrayNode rows = tables.putArray(table.name());
      for (List<@Nullable Object> row : table.rows()) {
        ObjectNode cells = rows.addObject();
        for (int c = 0; c < row.size(); c++) {
          cells.set(table.columns().get(c), cell(row.get(c)));
        }
      }
    }
    ArrayNode charts = node.putArray("charts");
    section
        .figures()
        .forEach(
            figure ->
                charts.addObject().put("file", fileName(figure.name())).put("says", figure.says()));
    return node;
  }

  private static com.fasterxml.jackson.databind.JsonNode cell(@Nullable Object cell) {
    if (cell instanceof Double number) {
      String rounded = StableNumber.rounded(number, DIGITS);
      return rounded.isEmpty()
          ? MAPPER.nullNode()
          : MAPPER.getNodeFactory().numberNode(new java.math.BigDecimal(rounded));
    }
    return MAPPER.valueToTree(cell);
  }
}
