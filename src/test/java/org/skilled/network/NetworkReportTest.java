package org.skilled.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.network.ImportedNetwork.Person;

class NetworkReportTest {

  @Test
  void saysAllThatIsKnown() {
    List<Person> people =
        List.of(
            new Person("anna", "North", null, "nurse", null, "champion"),
            new Person("bert", "North", null, "doctor", null, null),
            new Person("clara", "North", null, "doctor", null, null),
            new Person("dora", "North", null, null, null, null));
    SocialNetwork network = Plans.network(4, 0, 1, 1, 2, 0, 2);
    double[] trust = {0.5, 0.7, Double.NaN};
    ImportedNetwork imported = new ImportedNetwork(people, network, trust, "", 4, 0.5);
    assertEquals(
        """
        people                               4  1 of them without ties
        ties                                 3  undirected
        directed ties                        4  as the file gives them
        reciprocity                     0.5000  share of directed ties that are returned
        trust, mean                     0.6000  from 0.5000 to 0.7000, given for 2 ties
        density                         0.5000  share of all pairs that are tied
        mean degree                     1.5000  ties a person
        clustering, global              1.0000  transitivity: share of two-paths that are closed
        clustering, mean local          0.7500  0 for people with fewer than two ties
        mean path length                1.0000  between people who can reach each other
        components                           2  the largest has 3 people
        assortativity by degree              -  correlation over ties
        assortativity by site                -  1 value
        assortativity by project             -  not given
        assortativity by discipline    -0.5000  2 values, not given for 1 person
        assortativity by sector              -  not given
        champions                            1
        blockers                             0
        leaders                              0
        most ties                            2  anna  (ties)
                                             2  bert
                                             2  clara
        """,
        NetworkReport.of(imported, NetworkMeasures.of(network)));
  }

  @Test
  void saysWhereFiguresComeFromASample() {
    SocialNetwork ring = Plans.ring(ShortestPaths.EXACT_UP_TO + 1);
    List<Person> people =
        IntStream.range(0, ring.people())
            .mapToObj(i -> new Person("p" + i, null, null, null, null, null))
            .toList();
    double[] trust = new double[ring.ties()];
    Arrays.fill(trust, Double.NaN);
    String report =
        NetworkReport.of(new ImportedNetwork(people, ring, trust, ""), NetworkMeasures.of(ring));
    assertTrue(report.contains("measured from 256 of them"), report);
    assertTrue(report.contains("through this person, estimated"), report);
    assertTrue(report.contains("3,001"), report);
    assertFalse(report.contains("reciprocity"), report);
  }
}
