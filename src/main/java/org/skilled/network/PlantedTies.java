package org.skilled.network;

/**
 * Ties within a planted group: everybody initiates half the mean degree, with partners from
 * anywhere in the group.
 */
final class PlantedTies implements GroupTies {

  @Override
  public int tie(Making making, int first, int end) {
    double each = Math.min(making.plan().meanDegree(), end - first - 1) / 2;
    double rounding = making.rounding(Purpose.INSIDE, first);
    long key = making.key(Purpose.INSIDE);
    int missing = 0;
    for (int i = first; i < end; i++) {
      int wanted = Making.quota(each, i - first, rounding);
      missing += making.partners().tie(making.ties(), i, wanted, making.key(key, i));
    }
    return missing;
  }
}
