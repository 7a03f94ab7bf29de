package org.skilled.model.community;

import java.io.Serializable;

/**
 * An outsider with high soft and learning skill who visits improvement groups; belongs to no site.
 *
 * @param number 0 to the number of facilitators less one
 * @param soft soft skill in [0, 1]
 * @param learning learning skill in [0, 1]
 */
public record Facilitator(int number, double soft, double learning) implements Serializable {

  /**
   * The project whose turn it is with this facilitator: each in turn, every facilitator at a
   * different one.
   *
   * @param round number of the visit or set, from 0
   */
  public int turn(int round, int projects) {
    return (number + round) % projects;
  }
}
