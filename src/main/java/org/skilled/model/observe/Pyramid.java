package org.skilled.model.observe;

/**
 * The pyramid of Gabbay et al. (2014), measured on a project's people before what it is to tell:
 * nothing in the model knows of it.
 *
 * @param base width of the organisational base, in [0, 1]: mean of what reaches people of resources
 *     (time to take part), culture (engagement), structures (weeks in which the improvement group
 *     met) and environment (calm)
 * @param technical height of the wall of technical skill, in [0, 1]: the people's mean
 * @param soft height of the wall of soft skill
 * @param learning height of the wall of learning skill
 */
record Pyramid(double base, double technical, double soft, double learning) {

  /** Height that the apex can reach: the lowest wall, no higher than the base is wide. */
  double apex() {
    return Math.min(base, Math.min(technical, Math.min(soft, learning)));
  }
}
