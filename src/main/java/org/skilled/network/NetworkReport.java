package org.skilled.network;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skilled.network.ImportedNetwork.Person;
import org.skilled.network.NetworkMeasures.Central;

/**
 * What {@code skilled network describe} says of an imported network: plain text, one figure a line.
 */
public final class NetworkReport {
  private final ImportedNetwork imported;
  private final NetworkMeasures measures;
  private final StringBuilder text = new StringBuilder();

  private NetworkReport(ImportedNetwork imported, NetworkMeasures measures) {
    this.imported = imported;
    this.measures = measures;
  }

  /** The lines, each ended. */
  public static String of(ImportedNetwork imported, NetworkMeasures measures) {
    NetworkReport report = new NetworkReport(imported, measures);
    report.size();
    report.structure();
    report.mixing();
    report.roles();
    report.mostCentral();
    return report.text.toString();
  }

  private void size() {
    line("people", whole(measures.people()), isolates());
    line("ties", whole(measures.ties()), "undirected");
    if (imported.directedTies() > 0) {
      line("directed ties", whole(imported.directedTies()), "as the file gives them");
      line(
          "reciprocity",
          number(imported.reciprocity()),
          "share of directed ties that are returned");
    }
    trust();
  }

  private String isolates() {
    return measures.isolates() == 0 ? "" : measures.isolates() + " of them without ties";
  }

  private void trust() {
    int given = 0;
    double sum = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double trust : imported.trust()) {
      if (!Double.isNaN(trust)) {
        given++;
        sum += trust;
        min = Math.min(min, trust);
        max = Math.max(max, trust);
      }
    }
    if (given == 0) {
      line("trust", "-", "not given");
    } else {
      line(
          "trust, mean",
          number(sum / given),
          "from "
              + number(min)
              + " to "
              + number(max)
              + ", given for "
              + counted(given, "tie", "ties"));
    }
  }

  private void structure() {
    line("density", number(measures.density()), "share of all pairs that are tied");
    line("mean degree", number(measures.meanDegree()), "ties a person");
    line(
        "clustering, global",
        number(measures.transitivity()),
        "transitivity: share of two-paths that are closed");
    line(
        "clustering, mean local",
        number(measures.localClustering()),
        "0 for people with fewer than two ties");
    boolean sampled = measures.pathSources() < measures.people();
    line(
        "mean path length",
        number(measures.meanPath()),
        "between people who can reach each other"
            + (sampled ? ", measured from " + measures.pathSources() + " of them" : ""));
    line(
        "components",
        whole(measures.components()),
        "the largest has " + counted(measures.largestComponent(), "person", "people"));
  }

  private void mixing() {
    line(
        "assortativity by degree", number(measures.degreeAssortativity()), "correlation over ties");
    assortativity("site", Person::site);
    assortativity("project", Person::project);
    assortativity("discipline", Person::discipline);
    assortativity("sector", Person::sector);
  }

  private void assortativity(String name, Function<Person, @Nullable String> attribute) {
    Map<String, Integer> codes = new HashMap<>();
    int[] code = new int[measures.people()];
    int known = 0;
    for (int i = 0; i < code.length; i++) {
      String value = attribute.apply(imported.people().get(i));
      code[i] = value == null ? -1 : codes.computeIfAbsent(value, v -> codes.size());
      known += value == null ? 0 : 1;
    }
    String label = "assortativity by " + name;
    if (known == 0) {
      line(label, "-", "not given");
      return;
    }
    String values = counted(codes.size(), "value", "values");
    String unknown =
        known < code.length
            ? ", not given for " + counted(code.length - known, "person", "people")
            : "";
    line(label, number(Assortativity.nominal(imported.network(), code)), values + unknown);
  }

  private void roles() {
    for (String role : List.of("champion", "blocker", "leader")) {
      long count = imported.people().stream().filter(p -> role.equals(p.role())).count();
      line(role + "s", whole(count), "");
    }
  }

  private void mostCentral() {
    ranking("most ties", "ties", measures.byDegree(), c -> whole(Math.round(c.score())));
    String sampled = measures.pathSources() < measures.people() ? ", estimated" : "";
    ranking(
        "highest betweenness",
        "shortest paths of others through this person" + sampled,
        measures.byBetweenness(),
        c -> String.format(Locale.ROOT, "%.1f", c.score()));
  }

  private void ranking(
      String label, String unit, List<Central> ranked, Function<Central, String> score) {
    for (int rank = 0; rank < ranked.size(); rank++) {
      Central central = ranked.get(rank);
      String id = imported.people().get(central.person()).id();
      line(
          rank == 0 ? label : "", score.apply(central), id + (rank == 0 ? "  (" + unit + ")" : ""));
    }
  }

  private void line(String name, String value, String note) {
    String line = String.format(Locale.ROOT, "%-27s %10s  %s", name, value, note);
    text.append(line.stripTrailing()).append('\n');
  }

  private static String counted(int count, String one, String more) {
    return whole(count) + " " + (count == 1 ? one : more);
  }

  private static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
  }
}
