package org.skilled.model.process;

import java.util.Arrays;
import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.random.Draws;

/**
 * Who has the time for a meeting: it takes hours of those who come, and they are gone for others.
 */
final class Attendance {
  private static final int ATTENDS = 0;

  private Attendance() {}

  /** Probability in [0, 1] that a person has the time for a meeting. */
  static double probability(double hoursLeft, double meetingHours) {
    return hoursLeft >= meetingHours ? 1 : hoursLeft / meetingHours;
  }

  /** Whether a person comes to a meeting; changes nothing. */
  static boolean comes(Practitioner person, long key, double meetingHours) {
    return Draws.chance(person.key(key), ATTENDS, probability(person.hoursLeft(), meetingHours));
  }

  /** The people of a group who come to a meeting; it takes their hours. */
  static int[] meet(Community community, int[] group, long key) {
    double takes = community.scenario().time().meetingHours();
    int[] present =
        Arrays.stream(group).filter(i -> comes(community.person(i), key, takes)).toArray();
    for (int i : present) {
      community.person(i).spend(takes);
    }
    return present;
  }
}
