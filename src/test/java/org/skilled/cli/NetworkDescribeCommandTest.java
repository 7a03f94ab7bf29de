package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code network describe}. */
class NetworkDescribeCommandTest {
  @TempDir private Path folder;

  @Test
  void describesPeopleAndTiesFromTwoTables() throws IOException {
    Path people = write("people.csv", "id,discipline\na,nursing\nb,nursing\nc,medicine\n");
    Path ties = write("ties.csv", "from,to\na,b\nb,c\n");
    String out = Cli.run("network", "describe", people, ties).fine().out();
    assertTrue(out.lines().anyMatch(line -> line.matches("people +3\\b.*")), out);
    assertTrue(out.lines().anyMatch(line -> line.matches("ties +2\\b.*")), out);
    assertTrue(out.contains("assortativity by discipline"), out);
  }

  @Test
  void describesGraphml() throws IOException {
    Path file =
        write(
            "pair.graphml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <graph edgedefault="undirected">
                <node id="a"/><node id="b"/>
                <edge source="a" target="b"/>
              </graph>
            </graphml>
            """);
    String out = Cli.run("network", "describe", file).fine().out();
    assertTrue(out.lines().anyMatch(line -> line.matches("people +2\\b.*")), out);
  }

  @Test
  void everyFaultyRowIsNamed() throws IOException {
    Path people = write("people.csv", "id\na\nb\n");
    Path ties = write("ties.csv", "from,to\na,x\nb,b\n");
    Cli answer = Cli.run("network", "describe", people, ties).mistaken();
    assertTrue(answer.err().contains("ties.csv:2:"), answer.err());
    assertTrue(answer.err().contains("ties.csv:3:"), answer.err());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
