package org.skilled.study.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.discovery.Cases;
import org.skilled.analysis.discovery.HonestTree;
import org.skilled.analysis.discovery.Restriction;
import org.skilled.analysis.discovery.Tree;
import org.skilled.analysis.discovery.TreeRule;
import org.skilled.analysis.sample.Input;
import org.skilled.analysis.sample.Output;
import org.skilled.chart.Measure;
import org.skilled.chart.TreePicture;
import org.skilled.problem.InputException;
import org.skilled.study.DataTable;
import org.skilled.study.Figure;
import org.skilled.study.Method;
import org.skilled.study.Options;
import org.skilled.study.Section;
import org.skilled.study.Study;

/** {@code tree}: questions that tell runs of interest from the others. */
public final class TreeMethod implements Method {
  private static final String NAME = "tree";
  private static final String LEAVES = "tree-leaves";
  private static final int MOST_POINTS = 20_000;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "Which few questions on the inputs tell runs that fail (or whatever is of interest) from"
        + " others: a tree, cut back by cross-validation and judged on points held out (CART).";
  }

  @Override
  public List<Setting> settings() {
    List<Setting> settings = new ArrayList<>(Interests.settings(NAME));
    settings.add(
        new Setting(
            "tree.predict",
            "'share' of runs of interest (the default) or 'mean' of the outcome itself"));
    settings.add(
        new Setting("tree.leaf", "least points of a leaf; else 5, or 2 % of points if more"));
    settings.add(new Setting("tree.points", "points that are used, drawn from more; else 20000"));
    settings.add(new Setting("tree.depth", "most questions in a row, 1 to 12; else 5"));
    return settings;
  }

  @Override
  public @Nullable String refusal(Study study) {
    return StandAlone.refusal(study, HonestTree.LEAST, "a tree needs");
  }

  @Override
  public List<Section> apply(Study study) {
    List<String> aside = StandAlone.notes(study);
    Study alone = StandAlone.of(study);
    return alone.outputs().stream().map(output -> section(alone, output, aside)).toList();
  }

  private static Section section(Study study, Output output, List<String> aside) {
    Options options = study.settings().options();
    String predict = options.text("tree.predict");
    boolean shares = predict == null || predict.equals("share");
    if (!shares && !"mean".equals(predict)) {
      throw InputException.of("tree.predict is '" + predict + "'; it must be share or mean");
    }
    String what =
        shares
            ? "share with " + Interests.of(study, output, NAME).of(output.name())
            : "mean of " + output.name();
    int most = options.whole("tree.points", HonestTree.LEAST, 1_000_000, MOST_POINTS);
    Cases cases =
        shares
            ? Cases.of(
                study.sample(),
                output,
                Interests.of(study, output, NAME),
                most,
                study.settings().seed())
            : Cases.ofMeans(study.sample(), output, most, study.settings().seed());
    TreeRule usual = TreeRule.usual(cases.size());
    TreeRule rule =
        new TreeRule(
            options.whole("tree.leaf", 1, 1_000_000, usual.leaf()),
            options.whole("tree.depth", 1, 12, usual.depth()));
    HonestTree tree = HonestTree.of(cases, shares, rule, study.settings().seed());
    List<HonestTree.Leaf> sorted =
        tree.leaves().stream()
            .sorted(Comparator.comparingDouble(leaf -> -leaf.value().value()))
            .toList();
    List<String> lucky =
        shares
            ? SharedLuck.notes(study, output, sorted.get(0), Interests.of(study, output, NAME))
            : List.of();
    return new Section(
        NAME,
        output.name(),
        "Questions that tell",
        answer(tree, sorted, cases, what, shares),
        summary(sorted, cases.inputs(), shares),
        List.of(table(output, tree, cases.inputs())),
        List.of(figure(study, output, tree, cases, what, shares)),
        Stream.of(notes(cases, tree), lucky, aside).flatMap(List::stream).toList(),
        null);
  }

  private static String value(Estimate estimate, boolean shares) {
    return shares ? Cells.percent(estimate) : Cells.both(estimate);
  }

  private static String answer(
      HonestTree tree, List<HonestTree.Leaf> sorted, Cases cases, String what, boolean shares) {
    if (tree.tree().isLeaf()) {
      return "No question on the inputs foretells the "
          + what
          + " better than one figure for all, "
          + value(tree.leaves().get(0).value(), shares)
          + ".";
    }
    HonestTree.Leaf most = sorted.get(0);
    HonestTree.Leaf least = sorted.get(sorted.size() - 1);
    String skill =
        tree.skill().side(0) > 0
            ? "On points held out, the tree's squared error is less than that of one figure for all"
                + " by "
                + Cells.percent(tree.skill())
            : "On points held out, it is not shown to foretell better than one figure for all (its"
                + " squared error is less by "
                + Cells.percent(tree.skill())
                + ")";
    return String.format(
        Locale.ROOT,
        "The %s is largest where %s: %s; and least where %s: %s. %s.",
        what,
        Interests.words(most.box(), cases.inputs()),
        value(most.value(), shares),
        Interests.words(least.box(), cases.inputs()),
        value(least.value(), shares),
        skill);
  }

  private static List<List<String>> summary(
      List<HonestTree.Leaf> sorted, List<Input> inputs, boolean shares) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(shares ? "SHARE" : "MEAN", "RUNS", "WHERE"));
    for (HonestTree.Leaf leaf : sorted) {
      String where = Interests.words(leaf.box(), inputs);
      rows.add(
          List.of(
              value(leaf.value(), shares),
              String.format(Locale.ROOT, "%,.0f", leaf.runs()),
              where.isEmpty() ? "everywhere" : where));
    }
    return rows;
  }

  private static DataTable table(Output output, HonestTree tree, List<Input> inputs) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<Tree> grown = tree.tree().leaves();
    for (int i = 0; i < grown.size(); i++) {
      HonestTree.Leaf leaf = tree.leaves().get(i);
      List<@Nullable Object> row = new ArrayList<>();
      row.add(output.name());
      row.add(i + 1);
      row.add(Interests.words(leaf.box(), inputs));
      row.add(leaf.points());
      row.add(leaf.runs());
      Cells.add(row, leaf.value());
      row.add(grown.get(i).points());
      row.add(grown.get(i).value());
      Cells.add(row, tree.skill());
      row.add(tree.right());
      row.add(tree.rightAnyway());
      rows.add(row);
    }
    return new DataTable(
        LEAVES,
        "One row an output and leaf; value with its interval is that of points held out.",
        List.of(
            "output",
            "leaf",
            "where",
            "points",
            "runs",
            "value",
            "value.low",
            "value.high",
            "grownPoints",
            "grownValue",
            "skill",
            "skill.low",
            "skill.high",
            "right",
            "rightAnyway"),
        rows);
  }

  private static Figure figure(
      Study study, Output output, HonestTree tree, Cases cases, String what, boolean shares) {
    int[] next = {0};
    TreePicture.Node root = node("", tree.tree(), tree, cases.inputs(), shares, next);
    return new Figure(
        "tree-" + output.name(),
        tree.tree().isLeaf()
            ? "No question tells runs apart."
            : "Tree of questions; the skill on points held out is "
                + Cells.percent(tree.skill())
                + ".",
        TreePicture.draw(
            new TreePicture.Data(
                study.title(),
                "Questions that tell the " + what,
                shares ? Measure.share(what) : Measure.unbounded(what, ""),
                root,
                study.caption(output, "classification and regression tree"))),
        LEAVES);
  }

  private static TreePicture.Node node(
      String branch, Tree tree, HonestTree honest, List<Input> inputs, boolean shares, int[] next) {
    Restriction question = tree.question();
    Tree yes = tree.yes();
    Tree no = tree.no();
    if (question == null || yes == null || no == null) {
      HonestTree.Leaf leaf = honest.leaves().get(next[0]++);
      return new TreePicture.Node(
          branch,
          tree.value(),
          value(leaf.value(), shares) + String.format(Locale.ROOT, "; %,.0f runs", leaf.runs()),
          List.of());
    }
    Input input = inputs.get(question.input());
    String other =
        question.levels().isEmpty()
            ? "is above " + Interests.number(question.high())
            : "is "
                + String.join(
                    " or ",
                    IntStream.range(0, input.levels().size())
                        .filter(level -> !question.levels().contains(level))
                        .mapToObj(input.levels()::get)
                        .toList());
    return new TreePicture.Node(
        branch,
        tree.value(),
        "",
        List.of(
            node(Interests.words(question, inputs), yes, honest, inputs, shares, next),
            node(input.name() + " " + other, no, honest, inputs, shares, next)));
  }

  private static List<String> notes(Cases cases, HonestTree tree) {
    List<String> notes = new ArrayList<>();
    notes.add(
        String.format(
            Locale.ROOT,
            "The tree was grown and cut back (simplest within one standard error, 10 folds) on %,d"
                + " points; figures at its leaves are those of %,d others, so they are not too"
                + " good. Points are the units of all intervals.",
            tree.grownOn(),
            tree.judgedOn()));
    if (!Double.isNaN(tree.right())) {
      notes.add(
          String.format(
              Locale.ROOT,
              "It names the right side of %.0f %% of held-out runs; naming always the commoner side"
                  + " is right in %.0f %%.",
              100 * tree.right(),
              100 * tree.rightAnyway()));
    }
    notes.add(
        "Another sample may ask other questions with about the same skill; do not read a question"
            + " that is not asked as an input without effect.");
    if (cases.size() < cases.complete()) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%,d of %,d points were drawn for this; tree.points takes more.",
              cases.size(),
              cases.complete()));
    }
    if (cases.leftOut() > 0) {
      notes.add(
          Cells.count(cases.leftOut(), "point")
              + " with a missing input or without a finished run were left out.");
    }
    return notes;
  }
}
