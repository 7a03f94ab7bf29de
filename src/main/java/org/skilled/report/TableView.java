package org.skilled.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skilled.experiment.store.StableNumber;
import org.skilled.study.DataTable;
import org.skilled.study.book.ChartTable;

/**
 * Tables that a reader can sort, copy and save. Short ones stand in the page as they are; long ones
 * are data that the page's script shows a part at a time.
 */
final class TableView {
  private static final int MOST_ROWS_IN_PAGE = 200;
  private static final int LONG_TEXT = 24;
  private static final int DIGITS = 5;
  private static final int DIGITS_SAVED = 9;

  private TableView() {}

  /** A table without rows that stand for runs. */
  static void write(Html html, DataTable table, String id) {
    write(html, table, List.of(), id);
  }

  /**
   * A table.
   *
   * @param runs what each row stands for; empty if no row stands for runs
   * @param id makes ids of the page differ
   */
  static void write(Html html, DataTable table, List<ChartTable.Runs> runs, String id) {
    boolean linked = runs.stream().anyMatch(row -> !Links.to(row).isEmpty());
    if (table.rows().size() > MOST_ROWS_IN_PAGE) {
      paged(html, table, linked ? runs : List.of(), id);
    } else {
      whole(html, table, linked ? runs : List.of());
    }
  }

  /** Rows of words of which the first is the header, as they are. */
  static void words(Html html, List<List<String>> rows, String name) {
    if (rows.isEmpty()) {
      return;
    }
    begin(html, name);
    header(html, rows.get(0), false);
    html.open("tbody");
    for (List<String> row : rows.subList(1, rows.size())) {
      html.open("tr");
      row.forEach(cell -> html.element("td", cell, "class", kind(cell)));
      html.close("tr").line();
    }
    end(html);
  }

  /** A class of cells: figures stand to the right, long texts get room. */
  private static String kind(String text) {
    return text.matches("[+-]?[0-9.,]+") ? "n" : text.length() > LONG_TEXT ? "w" : "t";
  }

  private static void whole(Html html, DataTable table, List<ChartTable.Runs> runs) {
    begin(html, table.name());
    header(html, table.columns(), !runs.isEmpty());
    html.open("tbody");
    for (int r = 0; r < table.rows().size(); r++) {
      html.open("tr");
      table.rows().get(r).forEach(cell -> cell(html, cell));
      if (!runs.isEmpty()) {
        html.open("td", "class", "action");
        link(html, runs.get(r));
        html.close("td");
      }
      html.close("tr").line();
    }
    end(html);
  }

  private static void begin(Html html, String name) {
    html.open("div", "class", "table", "data-name", name);
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
    html.open("table").line();
  }

  private static void end(Html html) {
    html.close("tbody").close("table").close("div").close("div").line();
  }

  private static void header(Html html, List<String> columns, boolean linked) {
    html.open("thead").open("tr");
    columns.forEach(column -> html.element("th", column, "scope", "col"));
    if (linked) {
      html.element("th", "replay", "scope", "col", "class", "action");
    }
    html.close("tr").close("thead").line();
  }

  private static void link(Html html, ChartTable.Runs runs) {
    String address = Links.to(runs);
    if (!address.isEmpty()) {
      html.element("a", "its runs", "href", address);
    }
  }

  private static void cell(Html html, @Nullable Object cell) {
    if (cell instanceof Double number) {
      String shown = StableNumber.rounded(number, DIGITS);
      String saved = StableNumber.rounded(number, DIGITS_SAVED);
      if (shown.equals(saved)) {
        html.element("td", shown, "class", "n");
      } else {
        html.element("td", shown, "class", "n", "data-v", saved);
      }
    } else if (cell instanceof Number) {
      html.element("td", cell.toString(), "class", "n");
    } else {
      html.element("td", cell == null ? "" : cell.toString());
    }
  }

  private static void paged(Html html, DataTable table, List<ChartTable.Runs> runs, String id) {
    html.open("div", "class", "paged", "data-name", table.name(), "data-json", id);
    html.close("div").line();
    html.json(
        id,
        json -> {
          json.raw("{").name("columns").texts(table.columns()).raw(",").name("values").raw("[");
          for (int c = 0; c < table.columns().size(); c++) {
            json.raw(c == 0 ? "[" : ",[");
            for (int r = 0; r < table.rows().size(); r++) {
              json.raw(r == 0 ? "" : ",").cell(table.rows().get(r).get(c));
            }
            json.raw("]");
          }
          json.raw("],").name("runs");
          json.texts(runs.stream().map(Links::to).toList()).raw("}");
        });
  }
}
