package org.skilled.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.skilled.random.Draws;

/** Plans and networks for tests. */
final class Plans {
  private Plans() {}

  /** How one test plan differs from another. */
  record Spec(
      int groups,
      int size,
      double meanDegree,
      double outsideDegree,
      double rewiring,
      double homophilyDiscipline,
      double homophilySector,
      double homophilySite,
      int disciplines,
      int sectors) {

    /** The default project: 60 people of four disciplines and two sectors. */
    static Spec standard(int groups) {
      return new Spec(groups, 60, 5, groups > 1 ? 1 : 0, 0.1, 0.4, 0.3, 0.5, 4, 2);
    }

    static Spec random(Random random) {
      double[] levels = {0, 0.3, 0.7, 1};
      return new Spec(
          1 + random.nextInt(6),
          1 + random.nextInt(70),
          random.nextInt(3) == 0 ? random.nextInt(4) : 8 * random.nextDouble(),
          2 * random.nextDouble(),
          random.nextDouble(),
          levels[random.nextInt(4)],
          levels[random.nextInt(4)],
          levels[random.nextInt(4)],
          1 + random.nextInt(5),
          1 + random.nextInt(3));
    }
  }

  /** Two groups a site; disciplines and sectors by the seed. */
  static NetworkPlan plan(Spec spec, long seed) {
    int people = spec.groups() * spec.size();
    int[] group = new int[people];
    int[] site = new int[people];
    int[] discipline = new int[people];
    int[] sector = new int[people];
    long[] luck = new long[people];
    for (int i = 0; i < people; i++) {
      group[i] = i / spec.size();
      site[i] = group[i] / 2;
      luck[i] = Draws.bits(seed, 3 * i);
      discipline[i] = Draws.index(seed, 3 * i + 1, spec.disciplines());
      sector[i] = Draws.index(seed, 3 * i + 2, spec.sectors());
    }
    return new NetworkPlan(
        group,
        site,
        discipline,
        sector,
        luck,
        spec.meanDegree(),
        spec.outsideDegree(),
        spec.rewiring(),
        spec.homophilyDiscipline(),
        spec.homophilySector(),
        spec.homophilySite());
  }

  /** A network from pairs of ends. */
  static SocialNetwork network(int people, int... ends) {
    int[] from = new int[ends.length / 2];
    int[] to = new int[ends.length / 2];
    for (int t = 0; t < from.length; t++) {
      from[t] = ends[2 * t];
      to[t] = ends[2 * t + 1];
    }
    return SocialNetwork.of(people, from, to);
  }

  static SocialNetwork ring(int people) {
    int[] ends = new int[2 * people];
    for (int i = 0; i < people; i++) {
      ends[2 * i] = i;
      ends[2 * i + 1] = (i + 1) % people;
    }
    return network(people, ends);
  }

  static SocialNetwork star(int people) {
    int[] ends = new int[2 * (people - 1)];
    for (int i = 1; i < people; i++) {
      ends[2 * i - 1] = i;
    }
    return network(people, ends);
  }

  /** The first 16 hexadecimal digits of a hash of all ties in order. */
  static String fingerprint(SocialNetwork network) {
    StringBuilder text = new StringBuilder().append(network.people());
    for (int t = 0; t < network.ties(); t++) {
      text.append(';').append(network.from(t)).append('-').append(network.to(t));
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
