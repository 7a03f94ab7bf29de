package org.skilled.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

class GraphmlReaderTest {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="d0" for="node" attr.name="discipline" attr.type="string"><default>nurse</default></key>
        <key id="d1" for="edge" attr.name="trust" attr.type="double"/>
        <key id="d2" for="node" attr.name="role" attr.type="string"/>
      """;
  private static final String GRAPH =
      HEAD
          + """
            <graph edgedefault="DIRECTION">
              <node id="anna"/>
              <node id="bert">
                <data key="d0"> doctor </data>
                <data key="d2">blocker</data>
              </node>
              <node id="clara"/>
              <edge source="anna" target="bert"><data key="d1">0.25</data></edge>
              <edge source="bert" target="clara"/>
            </graph>
          </graphml>
          """;

  @TempDir Path folder;

  @Test
  void undirected() throws IOException {
    ImportedNetwork read = read(GRAPH.replace("DIRECTION", "undirected"));
    assertEquals(3, read.people().size());
    assertEquals(
        new ImportedNetwork.Person("anna", null, null, "nurse", null, null), read.people().get(0));
    assertEquals(
        new ImportedNetwork.Person("bert", null, null, "doctor", null, "blocker"),
        read.people().get(1));
    assertArrayEquals(new double[] {0.25, Double.NaN}, read.trust());
    assertEquals(0, read.directedTies());
    assertTrue(Double.isNaN(read.reciprocity()));
  }

  @Test
  void directedIsTheSameNetworkAsFromTables() throws IOException {
    ImportedNetwork graph = read(GRAPH.replace("DIRECTION", "directed"));
    Path people =
        Files.writeString(
            folder.resolve("people.csv"),
            "id,discipline,role\nanna,nurse,\nbert,doctor,blocker\nclara,nurse,\n");
    Path ties =
        Files.writeString(
            folder.resolve("ties.csv"), "from,to,trust\nanna,bert,0.25\nbert,clara,\n");
    assertEquals(NetworkReader.csv(people, ties).hash(), graph.hash());
    assertEquals(2, graph.directedTies());
    assertEquals(0, graph.reciprocity());
  }

  @Test
  void allFaultyElementsAreReportedTogether() throws IOException {
    assertEquals(
        """
        net.graphml:10: id: 'anna' is there twice, first in line 7; ids must differ
        net.graphml:11: to: no person has the id 'bret' (did you mean 'bert'?)
        net.graphml:12: to: 'anna' is tied with itself; a tie needs two people
        net.graphml:13: trust: 'high' is not a number; must be 0 to 1, such as 0.5, or empty
        net.graphml:14: the tie of 'bert' and 'anna' is there twice, first in line 13
        """,
        problems(
            HEAD
                + """
                <graph edgedefault="undirected">
                  <node id="anna"/>
                  <node id="bert"/>

                  <node id="anna"/>
                  <edge source="anna" target="bret"/>
                  <edge source="anna" target="anna"/>
                  <edge source="anna" target="bert"><data key="d1">high</data></edge>
                  <edge source="bert" target="anna"/>
                </graph>
                </graphml>
                """));
  }

  @Test
  void malformedXmlNamesTheLine() throws IOException {
    String said = problems(HEAD + "<graph edgedefault=\"directed\">\n<node id=\"a\">\n</graph>\n");
    assertTrue(said.startsWith("net.graphml:8: the file is not well-formed XML: "), said);
  }

  @Test
  void whatIsNotGraphml() throws IOException {
    assertEquals(
        "net.graphml: graph: there is no <graph> element; is this a GraphML file?\n",
        problems("<html/>"));
    assertEquals(
        "net.graphml:6: edgedefault: is missing; must be directed or undirected\n",
        problems(HEAD + "<graph><node id=\"a\"/></graph></graphml>"));
    assertEquals(
        "net.graphml: there are no people; give each a <node>\n",
        problems(HEAD + "<graph edgedefault=\"directed\"/></graphml>"));
    assertEquals(
        "net.graphml:6: id: <node> needs this attribute\n",
        problems(HEAD + "<graph edgedefault=\"directed\"><node/></graph></graphml>"));
    assertEquals(
        "net.graphml:6: graph: there is a second graph; one file must hold one\n",
        problems(HEAD + "<graph edgedefault=\"directed\"/><graph/></graphml>"));
    assertEquals("net.graphml: the file is empty\n", problems(""));
  }

  @Test
  void externalEntitiesAreNeverResolved() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hunter2");
    String said =
        problems(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE graphml [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]>\n<graphml><graph edgedefault=\"directed\"><node id=\"&x;\"/></graph></graphml>");
    assertFalse(said.contains("hunter2"), said);
    assertTrue(said.contains("DOCTYPE: document type declarations are not accepted"), said);
  }

  @Test
  void entitiesThatGrowAreRefused() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE g [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    bomb.append(
        "]><graphml><graph edgedefault=\"directed\"><node id=\"&a39;\"/></graph></graphml>");
    assertTrue(problems(bomb.toString()).contains("DOCTYPE"));
  }

  private ImportedNetwork read(String text) throws IOException {
    return NetworkReader.graphml(Files.writeString(folder.resolve("net.graphml"), text));
  }

  private String problems(String text) {
    InputException e = assertThrows(InputException.class, () -> read(text));
    return e.problems().stream()
            .map(Problem::toString)
            .map(line -> line.replace(folder + "/", ""))
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
