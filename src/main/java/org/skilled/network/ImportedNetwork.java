package org.skilled.network;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network read from files: people with their attributes, and the ties between them.
 *
 * @param people the people, in the order of the file
 * @param network the ties, undirected; people are numbered in the order of {@code people}
 * @param trust trust of each tie in [0, 1]; NaN where the file gives none
 * @param hash SHA-256 of the people and ties as read, in hexadecimal: it goes into each run's
 *     identity
 * @param directedTies ties as the file gives them, before a-b and b-a became one; 0 if its ties
 *     have no direction
 * @param reciprocity share of directed ties that are returned; NaN if ties have no direction or
 *     there are none
 */
public record ImportedNetwork(
    List<Person> people,
    SocialNetwork network,
    double[] trust,
    String hash,
    int directedTies,
    double reciprocity)
    implements Serializable {

  /**
   * One person of an imported network.
   *
   * @param id the identifier in the file
   * @param role champion, blocker or leader, where the file names one
   */
  public record Person(
      String id,
      @Nullable String site,
      @Nullable String project,
      @Nullable String discipline,
      @Nullable String sector,
      @Nullable String role)
      implements Serializable {}

  public ImportedNetwork {
    people = List.copyOf(people);
  }

  /** A network whose ties have no direction. */
  public ImportedNetwork(List<Person> people, SocialNetwork network, double[] trust, String hash) {
    this(people, network, trust, hash, 0, Double.NaN);
  }
}
