package org.skilled.desktop.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skilled.problem.InputException;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;

/**
 * Everything that decides a run: where it starts from, its luck, and which levers are moved when.
 *
 * @param name of the scenario that it starts from: one that ships, or a file
 * @param base that scenario, before any lever is moved
 * @param seed any 64 bits
 * @param moves by week, those of a week in the order in which they are made
 */
public record Course(String name, ScenarioDocument base, long seed, List<Move> moves) {

  /**
   * A course.
   *
   * @throws InputException if a lever that takes a restart is moved after the start
   */
  public Course {
    moves = moves.stream().sorted(Comparator.comparingInt(Move::week)).toList();
    for (Move move : moves) {
      if (move.week() > 0 && !Lever.live(move.path())) {
        throw InputException.of(
            move.text() + ": " + move.path() + " cannot be moved during a run; leave the week out");
      }
    }
  }

  /** A course without any move. */
  public static Course of(String name, ScenarioDocument base, long seed) {
    return new Course(name, base, seed, List.of());
  }

  /** With other luck. */
  public Course withSeed(long other) {
    return new Course(name, base, other, moves);
  }

  /** With one more move; it takes the place of one of the same lever in the same week. */
  public Course with(Move move) {
    List<Move> more = new ArrayList<>(moves);
    more.removeIf(old -> old.week() == move.week() && old.path().equals(move.path()));
    more.add(move);
    return new Course(name, base, seed, more);
  }

  /** As all levers stand at the end, but from the start on. */
  public Course fromTheStart() {
    Map<String, Move> last = new LinkedHashMap<>();
    moves.forEach(move -> last.put(move.path(), new Move(0, move.path(), move.value())));
    return new Course(name, base, seed, List.copyOf(last.values()));
  }

  /**
   * The scenario as written, with all levers moved up to a week.
   *
   * @throws InputException if a move is not possible in this scenario
   */
  public ScenarioDocument document(int week) {
    ScenarioDocument document = base;
    for (Move move : moves) {
      if (move.week() <= week) {
        document = document.with(move.path(), move.value());
      }
    }
    return document;
  }

  /** The scenario that holds in a week. */
  public Scenario at(int week) {
    return document(week).resolve();
  }

  /**
   * Makes sure that all of it can be done.
   *
   * @throws InputException if a move is not possible in this scenario, or comes after its end
   */
  public void requirePossible() {
    int weeks = at(Integer.MAX_VALUE).weeks();
    for (Move move : moves) {
      if (move.week() >= weeks) {
        throw InputException.of(
            move.text() + ": the run is over after " + weeks + " weeks, so this moves nothing");
      }
    }
  }

  /** Whether a lever is moved in exactly this week. */
  public boolean movesIn(int week) {
    return moves.stream().anyMatch(move -> move.week() == week);
  }

  /** The command that opens this course again. */
  public String command() {
    return command(name, seed, moves);
  }

  /** The command that opens a scenario with a seed and moves. */
  static String command(String name, long seed, List<Move> moves) {
    StringBuilder command = new StringBuilder("./skilled desktop --scenario ");
    command.append(quoted(name)).append(" --seed ").append(seed);
    moves.forEach(move -> command.append(" --set ").append(quoted(move.text())));
    return command.toString();
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=,+@-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
