package org.skilled.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skilled.network.ImportedNetwork.Person;
import org.skilled.problem.Suggestion;

/** Puts people and ties of input files together, and reports whatever does not fit. */
final class ImportBuilder {
  private static final List<String> ROLES = List.of("champion", "blocker", "leader");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");
  private static final int SHORTEST_TO_SUGGEST = 3;

  private final Problems problems;
  private final boolean directed;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Integer> number = new HashMap<>();
  private final Map<String, Integer> lineOfPerson = new HashMap<>();
  private final Map<Long, Integer> lineOfTie = new HashMap<>();
  private final Map<Long, Integer> tieOf = new HashMap<>();
  private final List<TrustOfTie> ties = new ArrayList<>();
  private int returned;

  /**
   * @param directed whether a tie from a to b and one from b to a may both be given
   */
  ImportBuilder(Problems problems, boolean directed) {
    this.problems = problems;
    this.directed = directed;
  }

  /** An undirected tie and what trust has been said of it. */
  private static final class TrustOfTie {
    final int from;
    final int to;
    double sum;
    int given;

    TrustOfTie(int from, int to) {
      this.from = from;
      this.to = to;
    }

    double mean() {
      return given == 0 ? Double.NaN : sum / given;
    }
  }

  /** Adds a person; empty attributes are not known. */
  void person(
      String file,
      int line,
      String id,
      String site,
      String project,
      String discipline,
      String sector,
      String role) {
    if (id.isEmpty()) {
      problems.add(file, line, "id", "this person has no id; each needs one of its own");
      return;
    }
    Integer earlier = lineOfPerson.putIfAbsent(id, line);
    if (earlier != null) {
      problems.add(
          file,
          line,
          "id",
          "'" + id + "' is there twice, first in line " + earlier + "; ids must differ");
      return;
    }
    String knownRole = role.toLowerCase(Locale.ROOT);
    if (!role.isEmpty() && !ROLES.contains(knownRole)) {
      problems.add(
          file,
          line,
          "role",
          "'"
              + role
              + "' is no role"
              + Suggestion.didYouMean(role, ROLES)
              + "; must be champion, blocker, leader or empty");
    }
    number.put(id, people.size());
    people.add(
        new Person(
            id, known(site), known(project), known(discipline), known(sector), known(knownRole)));
  }

  /** Adds a tie; empty trust is not known. */
  void tie(String file, int line, String fromId, String toId, String trustText) {
    Integer from = end(file, line, "from", fromId);
    Integer to = end(file, line, "to", toId);
    double trust = trust(file, line, trustText);
    if (from == null || to == null) {
      return;
    }
    if (from.equals(to)) {
      problems.add(file, line, "to", "'" + toId + "' is tied with itself; a tie needs two people");
      return;
    }
    Integer earlier = lineOfTie.putIfAbsent(pair(from, to), line);
    Integer reverse = lineOfTie.get(pair(to, from));
    if (earlier == null && reverse != null) {
      if (directed) {
        returned += 2;
      } else {
        earlier = reverse;
      }
    }
    if (earlier != null) {
      problems.add(
          file,
          line,
          null,
          "the tie "
              + (directed ? "from '" : "of '")
              + fromId
              + (directed ? "' to '" : "' and '")
              + toId
              + "' is there twice, first in line "
              + earlier);
      return;
    }
    long undirected = pair(Math.min(from, to), Math.max(from, to));
    Integer tie = tieOf.get(undirected);
    if (tie == null) {
      tie = ties.size();
      tieOf.put(undirected, tie);
      ties.add(new TrustOfTie(from, to));
    }
    if (!Double.isNaN(trust)) {
      ties.get(tie).sum += trust;
      ties.get(tie).given++;
    }
  }

  boolean nobody() {
    return lineOfPerson.isEmpty();
  }

  /** The network, once no problems are left. */
  ImportedNetwork build() {
    problems.throwIfAny();
    int[] from = ties.stream().mapToInt(t -> t.from).toArray();
    int[] to = ties.stream().mapToInt(t -> t.to).toArray();
    double[] trust = ties.stream().mapToDouble(TrustOfTie::mean).toArray();
    SocialNetwork network = SocialNetwork.of(people.size(), from, to);
    String hash = NetworkHash.of(people, network, trust);
    if (!directed) {
      return new ImportedNetwork(people, network, trust, hash);
    }
    int given = lineOfTie.size();
    double reciprocity = given == 0 ? Double.NaN : (double) returned / given;
    return new ImportedNetwork(people, network, trust, hash, given, reciprocity);
  }

  private @Nullable Integer end(String file, int line, String field, String id) {
    if (id.isEmpty()) {
      problems.add(file, line, field, "nobody is named; give the id of a person");
      return null;
    }
    Integer person = number.get(id);
    if (person == null) {
      problems.add(file, line, field, () -> "no person has the id '" + id + "'" + suggestion(id));
    }
    return person;
  }

  /** Of very short ids, nearly all are near to each other: no use to suggest any. */
  private String suggestion(String id) {
    return id.length() < SHORTEST_TO_SUGGEST
        ? ""
        : Suggestion.didYouMean(id, people.stream().map(Person::id).toList());
  }

  private double trust(String file, int line, String text) {
    if (text.isEmpty()) {
      return Double.NaN;
    }
    if (!NUMBER.matcher(text).matches()) {
      problems.add(
          file,
          line,
          "trust",
          "'" + text + "' is not a number; must be 0 to 1, such as 0.5, or empty");
      return Double.NaN;
    }
    double trust = Double.parseDouble(text);
    if (!(trust >= 0 && trust <= 1)) {
      problems.add(file, line, "trust", text + " is out of range; must be 0 to 1");
      return Double.NaN;
    }
    return trust;
  }

  private static long pair(int a, int b) {
    return ((long) a << 32) | b;
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
