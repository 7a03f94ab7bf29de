package org.skilled.desktop.run;

import java.util.ArrayList;
import java.util.List;
import org.skilled.classic.Classic;
import org.skilled.classic.ClassicSimulation;
import org.skilled.classic.Classics;
import org.skilled.model.Quantity;
import org.skilled.problem.InputException;
import org.skilled.scenario.FlatDocument;
import org.skilled.scenario.FlatScenario;

/**
 * Everything that decides a run of a published model.
 *
 * @param name of the scenario that it starts from: one that ships, or a file
 * @param base that scenario, before any parameter is changed
 * @param seed any 64 bits
 * @param moves parameters that are changed, each at most once, all before the run
 */
public record ClassicCourse(String name, FlatDocument base, long seed, List<Move> moves) {

  /**
   * A course.
   *
   * @throws InputException if a parameter is changed during the run
   */
  public ClassicCourse {
    moves = List.copyOf(moves);
    for (Move move : moves) {
      if (move.week() > 0) {
        throw InputException.of(
            move.text()
                + ": parameters of a published model cannot be changed during a run; leave the"
                + " period out");
      }
    }
  }

  /** With the scenario's own parameters. */
  public static ClassicCourse of(String name, FlatDocument base, long seed) {
    return new ClassicCourse(name, base, seed, List.of());
  }

  /** With other luck. */
  public ClassicCourse withSeed(long other) {
    return new ClassicCourse(name, base, other, moves);
  }

  /** With a parameter changed. */
  public ClassicCourse with(Move move) {
    List<Move> more = new ArrayList<>(moves);
    more.removeIf(old -> old.path().equals(move.path()));
    more.add(move);
    return new ClassicCourse(name, base, seed, more);
  }

  /**
   * The scenario as written, with all changes.
   *
   * @throws InputException if there is no such parameter, or a value is out of range
   */
  public FlatDocument document() {
    FlatDocument document = base;
    for (Move move : moves) {
      document = document.with(move.path(), move.value());
    }
    return document;
  }

  /**
   * The scenario, checked.
   *
   * @throws InputException also if parameters contradict each other
   */
  public FlatScenario scenario() {
    return document().resolve();
  }

  /** The published model. */
  public Classic<?> model() {
    return Classics.named(base.model());
  }

  /** What the model reports. */
  public List<Quantity> quantities() {
    return model().quantities().stream()
        .map(q -> new Quantity(q.name(), q.about(), q.unit(), q.min(), q.max()))
        .toList();
  }

  /** The command that opens this course again. */
  public String command() {
    return Course.command(name, seed, moves);
  }

  /** Its simulation, not yet started. */
  ClassicSimulation<?> simulation(FlatScenario checked) {
    return simulation(model(), checked);
  }

  private <P extends Record> ClassicSimulation<P> simulation(
      Classic<P> model, FlatScenario checked) {
    return new ClassicSimulation<>(model, model.parameters().cast(checked.parameters()), seed);
  }
}
