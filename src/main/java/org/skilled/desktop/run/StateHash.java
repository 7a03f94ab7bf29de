package org.skilled.desktop.run;

import org.skilled.model.community.Community;
import org.skilled.model.community.Practitioner;
import org.skilled.model.community.Project;

/** A number that tells two states of a community apart, by exact bits. */
public final class StateHash {
  private static final long PRIME = 0x100000001b3L;

  private long hash = 0xcbf29ce484222325L;

  private StateHash() {}

  /** Of people, know-how, ties and projects, as 16 hexadecimal digits. */
  public static String of(Community community) {
    StateHash all = new StateHash();
    all.add(community.week());
    for (Practitioner person : community.people()) {
      all.add(person.technical().level());
      all.add(person.soft().level());
      all.add(person.learning().level());
      all.add(person.engagement());
      all.add(person.habit());
      all.add(person.user() ? 1 : 0);
      all.add(person.tenure());
      for (int c = 0; c < person.project().components(); c++) {
        all.add(community.knowHow().of(person.index(), c));
      }
    }
    for (int tie = 0; tie < community.ties().network().ties(); tie++) {
      all.add(community.ties().trust(tie));
    }
    for (Project project : community.projects()) {
      all.add(project.cyclesRun());
      all.add(project.cyclesWon());
      all.add(project.shocks());
    }
    return "%016x".formatted(all.hash);
  }

  private void add(double value) {
    add(Double.doubleToRawLongBits(value));
  }

  private void add(long bits) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      hash = (hash ^ ((bits >>> shift) & 0xff)) * PRIME;
    }
  }
}
