package org.skilled.cli;

import java.util.ArrayList;
import java.util.List;
import org.skilled.analysis.Estimate;
import org.skilled.analysis.pyramid.Ground;
import org.skilled.analysis.pyramid.Height;
import org.skilled.analysis.pyramid.LowWall;
import org.skilled.analysis.pyramid.PyramidStudy;
import org.skilled.analysis.pyramid.PyramidStudy.Row;

/** What the pyramid would say if it were a law, question by question, and what the figures say. */
final class PyramidAnswers {
  private static final List<String> HEADER =
      List.of("If it is a law, then", "Found", "Figure (95 %)");

  private final PyramidStudy study;
  private final List<List<String>> rows = new ArrayList<>();

  private PyramidAnswers(PyramidStudy study) {
    this.study = study;
  }

  static PyramidTable of(PyramidStudy study) {
    PyramidAnswers answers = new PyramidAnswers(study);
    answers.guides();
    answers.shape();
    answers.lowWalls();
    return new PyramidTable("answers", HEADER, answers.rows);
  }

  private void guides() {
    Row apex = study.apex();
    Row lowest = study.row(Height.LOWEST, Ground.ALONE);
    compare("the apex is the best of the simple guides", apex, study.best());
    compare(
        "the lowest wall is a better guide than the mean of the walls",
        lowest,
        study.row(Height.MEAN, Ground.ALONE));
    compare(
        "the lowest wall is a better guide than the highest",
        lowest,
        study.row(Height.HIGHEST, Ground.ALONE));
    compare("the apex is a better guide than the lowest wall without the base", apex, lowest);
    compare("the apex is a better guide than the base alone", apex, study.base());
    compare("the apex tells as much as base and walls can", apex, study.bound());
  }

  /** The first must not fall behind the second. */
  private void compare(String claim, Row first, Row second) {
    Estimate difference = study.difference(first, second);
    String found =
        first.equals(second)
            ? "yes"
            : difference.side(0) < 0 ? "no" : difference.side(0) > 0 ? "yes" : "not told apart";
    String against =
        first.equals(second)
            ? "AUC " + PyramidWords.figure(first.auc())
            : "AUC "
                + PyramidWords.number(first.auc().value())
                + " against "
                + PyramidWords.number(second.auc().value())
                + " of "
                + name(second)
                + ": "
                + PyramidWords.figure(difference);
    rows.add(List.of(claim, found, against));
  }

  static String name(Row row) {
    return row.predictor().ground().equals(Ground.ALONE.words())
        ? row.predictor().name()
        : row.predictor().name() + ", " + row.predictor().ground();
  }

  private void shape() {
    Estimate slope = study.unevenness();
    rows.add(
        List.of(
            "walls of uneven height do worse than even ones of the same mean, on the same base",
            slope.side(0) < 0 ? "yes" : slope.side(0) > 0 ? "no, better" : "not told apart",
            "log odds for a standard deviation more of highest less lowest: "
                + PyramidWords.figure(slope)));
  }

  private void lowWalls() {
    LowWall high = study.lowWalls().get(0);
    for (LowWall low : study.lowWalls().subList(1, study.lowWalls().size())) {
      rows.add(
          List.of(
              low.name() + ", all else high: most are not sustained",
              fall(high, low),
              PyramidWords.figure(low.sustained().share())
                  + " sustained, against "
                  + PyramidWords.figure(high.sustained().share())));
    }
  }

  /** How far one low wall brings projects down. */
  private static String fall(LowWall high, LowWall low) {
    if (low.sustained().n() == 0 || high.sustained().n() == 0) {
      return "no such projects";
    }
    if (low.sustained().share().high() < 0.5) {
      return "yes";
    }
    String less =
        high.sustained().minus(low.sustained()).low() > 0 ? "fewer are" : "not told apart";
    return low.sustained().share().low() > 0.5 ? "no; " + less : "unclear; " + less;
  }
}
