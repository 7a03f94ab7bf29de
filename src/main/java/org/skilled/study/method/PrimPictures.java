package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.discovery.Cases;
import org.skilled.analysis.discovery.Prim;
import org.skilled.analysis.discovery.Restriction;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.chart.BoxRanges;
import org.skilled.chart.BoxScatter;
import org.skilled.chart.Caption;
import org.skilled.chart.ChartWriter;
import org.skilled.chart.Page;
import org.skilled.chart.ParallelLines;
import org.skilled.chart.PeelingPath;
import org.skilled.study.Figure;
import org.skilled.study.Study;

/** Boxes as charts. */
record PrimPictures(Study study, Output output, String what, Cases cases) {

  List<Figure> of(Prim.Found found, int number) {
    String end = output.name() + (number == 1 ? "" : "-" + number);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        figure(
            "prim-path-" + end,
            number == 1
                ? "Boxes on the way from all runs to the smallest box, coverage against density."
                : "Boxes on the way from the runs that earlier boxes leave to the smallest box,"
                    + " coverage against density.",
            new Page(path(found), ChartWriter.HEIGHT),
            PrimTables.PATH));
    if (!found.claimed()) {
      return figures;
    }
    String says =
        Cells.percent(found.density())
            + " of held-out runs in the box have "
            + what
            + "; it holds "
            + Cells.percent(found.coverage())
            + " of them.";
    figures.add(figure("prim-box-" + end, says, ranges(found), PrimTables.RESTRICTIONS));
    List<Restriction> strongest = strongest(found);
    if (strongest.size() > 1) {
      figures.add(
          figure(
              "prim-scatter-" + end,
              "Points of interest over the two most certain restrictions of the box. " + says,
              new Page(scatter(strongest.get(0), strongest.get(1)), ChartWriter.HEIGHT),
              PrimTables.RESTRICTIONS));
    }
    figures.add(
        figure(
            "prim-parallel-" + end,
            "Every point as a line over the inputs, those of interest in orange. " + says,
            parallel(found),
            PrimTables.RESTRICTIONS));
    return figures;
  }

  private static Figure figure(String name, String says, Page page, String table) {
    return new Figure(name, says, page, table);
  }

  private Caption caption() {
    return study.caption(output, "PRIM");
  }

  private JFreeChart path(Prim.Found found) {
    return PeelingPath.draw(
        new PeelingPath.Data(
            study.title(),
            what,
            found.trajectory().stream()
                .map(
                    stage ->
                        new PeelingPath.Step(
                            stage.coverage(), stage.density(), stage.box().restrictions().size()))
                .toList(),
            found.claimed() ? found.chosen() : -1,
            found.claimed() ? found.coverage() : Estimate.bare(Double.NaN),
            found.density(),
            caption()));
  }

  private static List<Restriction> strongest(Prim.Found found) {
    List<Restriction> all = found.box().restrictions();
    return IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparingDouble(r -> found.quasiP().get(r)))
        .map(all::get)
        .toList();
  }

  private double[] ends(int input) {
    double[] values =
        IntStream.range(0, cases.size()).mapToDouble(i -> cases.at(input, i)).toArray();
    return new double[] {
      Arrays.stream(values).min().orElse(0), Arrays.stream(values).max().orElse(1)
    };
  }

  private static double share(double value, double[] ends) {
    return ends[1] > ends[0]
        ? Math.max(0, Math.min(1, (value - ends[0]) / (ends[1] - ends[0])))
        : 0.5;
  }

  private Page ranges(Prim.Found found) {
    List<BoxRanges.Row> rows = new ArrayList<>();
    for (int r = 0; r < found.box().restrictions().size(); r++) {
      Restriction restriction = found.box().restrictions().get(r);
      Input input = cases.inputs().get(restriction.input());
      String p = PrimTables.p(found.quasiP().get(r));
      String remark =
          (p.startsWith("<") ? "p " : "p = ")
              + p
              + "; again "
              + PrimTables.again(found, restriction);
      rows.add(row(restriction, input, remark));
    }
    return BoxRanges.draw(
        new BoxRanges.Data(
            study.title(),
            "What holds where runs have " + what + ": all of this together",
            rows,
            caption()));
  }

  private BoxRanges.Row row(Restriction restriction, Input input, String remark) {
    if (input.isCategory()) {
      return new BoxRanges.Row(
          input.name(),
          0,
          (double) restriction.levels().size() / input.levels().size(),
          "",
          "",
          "",
          "",
          Interests.levels(restriction, input),
          remark);
    }
    double[] ends = ends(restriction.input());
    return new BoxRanges.Row(
        input.name(),
        share(restriction.low(), ends),
        share(restriction.high(), ends),
        Interests.number(restriction.low()),
        Interests.number(restriction.high()),
        Interests.number(ends[0]),
        Interests.number(ends[1]),
        "",
        remark);
  }

  private JFreeChart scatter(Restriction across, Restriction up) {
    List<BoxScatter.Point> points =
        IntStream.range(0, cases.size())
            .mapToObj(
                i ->
                    new BoxScatter.Point(
                        cases.at(across.input(), i),
                        cases.at(up.input(), i),
                        cases.value(i) >= 0.5))
            .toList();
    double[] x = side(across);
    double[] y = side(up);
    return BoxScatter.draw(
        new BoxScatter.Data(
            study.title(),
            what,
            new BoxScatter.Side(
                cases.inputs().get(across.input()).name(),
                cases.inputs().get(across.input()).levels()),
            new BoxScatter.Side(
                cases.inputs().get(up.input()).name(), cases.inputs().get(up.input()).levels()),
            new double[] {x[0], x[1], y[0], y[1]},
            points,
            caption()));
  }

  /** Levels that are no neighbours are framed from the first to the last. */
  private static double[] side(Restriction restriction) {
    return restriction.levels().isEmpty()
        ? new double[] {restriction.low(), restriction.high()}
        : new double[] {
          restriction.levels().get(0) - 0.5,
          restriction.levels().get(restriction.levels().size() - 1) + 0.5
        };
  }

  private static List<ParallelLines.Held> held(@Nullable Restriction restriction, double[] ends) {
    if (restriction == null) {
      return List.of();
    }
    return restriction.levels().isEmpty()
        ? List.of(
            new ParallelLines.Held(share(restriction.low(), ends), share(restriction.high(), ends)))
        : restriction.levels().stream()
            .map(level -> share(level, ends))
            .map(at -> new ParallelLines.Held(at, at))
            .toList();
  }

  private Page parallel(Prim.Found found) {
    List<Integer> order = new ArrayList<>();
    strongest(found).forEach(restriction -> order.add(restriction.input()));
    IntStream.range(0, cases.inputs().size())
        .filter(j -> !order.contains(j))
        .boxed()
        .sorted(Comparator.comparingInt(j -> -found.reproduced().get(j).hits()))
        .forEach(order::add);
    List<ParallelLines.Axis> axes = new ArrayList<>();
    for (int j : order) {
      Input input = cases.inputs().get(j);
      double[] ends = ends(j);
      axes.add(
          new ParallelLines.Axis(
              input.name(),
              input.isCategory() ? input.levels().get((int) ends[0]) : Interests.number(ends[0]),
              input.isCategory() ? input.levels().get((int) ends[1]) : Interests.number(ends[1]),
              held(found.box().of(j), ends)));
    }
    List<ParallelLines.Line> lines =
        IntStream.range(0, cases.size())
            .mapToObj(
                i ->
                    new ParallelLines.Line(
                        order.stream().mapToDouble(j -> share(cases.at(j, i), ends(j))).toArray(),
                        cases.value(i) >= 0.5))
            .toList();
    return ParallelLines.draw(new ParallelLines.Data(study.title(), what, axes, lines, caption()));
  }
}
