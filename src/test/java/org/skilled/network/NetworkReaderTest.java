package org.skilled.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skilled.problem.InputException;
import org.skilled.problem.Problem;

class NetworkReaderTest {
  private static final String PEOPLE =
      """
      id,discipline,role,shoe size
      anna,nurse,champion,38
      bert,doctor,,44
      "clara, dr",doctor,Leader,
      dora,,,
      """;
  private static final String TIES =
      """
      from,to,trust
      anna,bert,0.5
      bert,anna,0.7
      "clara, dr",anna,
      """;

  @TempDir Path folder;
  private Path people;
  private Path ties;

  @BeforeEach
  void write() throws IOException {
    people = Files.writeString(folder.resolve("people.csv"), PEOPLE);
    ties = Files.writeString(folder.resolve("ties.csv"), TIES);
  }

  @Test
  void readsPeopleAndTies() {
    ImportedNetwork read = NetworkReader.csv(people, ties);
    assertEquals(
        List.of(
            new ImportedNetwork.Person("anna", null, null, "nurse", null, "champion"),
            new ImportedNetwork.Person("bert", null, null, "doctor", null, null),
            new ImportedNetwork.Person("clara, dr", null, null, "doctor", null, "leader"),
            new ImportedNetwork.Person("dora", null, null, null, null, null)),
        read.people());
    assertEquals(2, read.network().ties());
    assertEquals(0, read.network().degree(3));
    assertArrayEquals(new double[] {0.6, Double.NaN}, read.trust(), 1e-15);
    assertEquals(3, read.directedTies());
    assertEquals(2 / 3.0, read.reciprocity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bom", "crlf", "cr", "blank lines", "no last end", "spaces"})
  void theWayOfWritingDoesNotMatter(String way) throws IOException {
    String hash = NetworkReader.csv(people, ties).hash();
    for (Path file : List.of(people, ties)) {
      String text = Files.readString(file);
      Files.writeString(
          file,
          switch (way) {
            case "bom" -> "\uFEFF" + text;
            case "crlf" -> text.replace("\n", "\r\n");
            case "cr" -> text.replace('\n', '\r');
            case "blank lines" -> "\n" + text.replace("\n", "\n\n");
            case "no last end" -> text.strip();
            default -> text.replace(",", " , ").replace("\"clara ,  dr\"", " \"clara, dr\"");
          });
    }
    assertEquals(hash, NetworkReader.csv(people, ties).hash());
  }

  @ParameterizedTest
  @CsvSource({
    "bert, bart",
    "nurse, Nurse",
    "'anna,bert,0.5', 'anna,bert,0.50001'",
    "'\"clara, dr\",anna', '\"clara, dr\",bert'"
  })
  void theHashTellsAnyChange(String old, String changed) throws IOException {
    String hash = NetworkReader.csv(people, ties).hash();
    assertEquals(64, hash.length());
    for (Path file : List.of(people, ties)) {
      Files.writeString(file, Files.readString(file).replace(old, changed));
    }
    assertNotEquals(hash, NetworkReader.csv(people, ties).hash());
  }

  @Test
  void allFaultyRowsAreReportedTogether() throws IOException {
    Files.writeString(
        people,
        """
        id,role
        anna,champoin

        anna,
        ,leader
        bertram,,
        bertrand,
        """);
    Files.writeString(
        ties,
        """
        from,to,trust
        anna,anna,0.5
        anna,bertrande,
        anna,bertrand,0.5
        anna,bertrand,0.5
        bertrand,anna,1.01
        zx,anna,NaN
        anna
        ,anna,"0,5"
        """);
    assertEquals(
        """
        people.csv:2: role: 'champoin' is no role (did you mean 'champion'?); must be champion, blocker, leader or empty
        people.csv:4: id: 'anna' is there twice, first in line 2; ids must differ
        people.csv:5: id: this person has no id; each needs one of its own
        people.csv:6: this row has 3 values; the header names 2 columns
        ties.csv:2: to: 'anna' is tied with itself; a tie needs two people
        ties.csv:3: to: no person has the id 'bertrande' (did you mean 'bertrand'?)
        ties.csv:5: the tie from 'anna' to 'bertrand' is there twice, first in line 4
        ties.csv:6: trust: 1.01 is out of range; must be 0 to 1
        ties.csv:7: from: no person has the id 'zx'
        ties.csv:7: trust: 'NaN' is not a number; must be 0 to 1, such as 0.5, or empty
        ties.csv:8: this row has 1 value; the header names 3 columns
        ties.csv:9: from: nobody is named; give the id of a person
        ties.csv:9: trust: '0,5' is not a number; must be 0 to 1, such as 0.5, or empty
        """,
        problems());
  }

  @Test
  void linesAreRightWhereValuesHoldLineEnds() throws IOException {
    Files.writeString(people, "id,note\na,\"one\ntwo\"\nb,x\na,y\n");
    Files.writeString(ties, "from,to\n");
    assertEquals(
        "people.csv:5: id: 'a' is there twice, first in line 2; ids must differ\n", problems());
  }

  @Test
  void endlessListsOfProblemsAreCut() throws IOException {
    Files.writeString(ties, "from,to\n" + "anna,nobody\n".repeat(1_000));
    List<String> lines = problems().lines().toList();
    assertEquals(51, lines.size());
    assertEquals("and 950 more problems", lines.get(50));
  }

  @Test
  void problemsOfBothFilesAreReportedTogether() throws IOException {
    Files.delete(people);
    Files.writeString(ties, "from;to\nanna;bert\n");
    assertEquals(
        """
        people.csv: there is no such file
        ties.csv:1: from: the header has no such column; separate columns by commas
        ties.csv:1: to: the header has no such column; separate columns by commas
        """,
        problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|people.csv: the file is empty",
        "' \n\n'|people.csv: the file is empty",
        "'id,role\n'|people.csv: there are no people; give each a row of their own",
        "'Id,role\nanna,\n'|people.csv:1: id: the header has no such column (did you mean 'Id'?); the first line must name the columns",
        "'id,role,id\nanna,,b\n'|people.csv:1: id: the header names this column twice",
      })
  void filesThatAreNoTables(String text, String problem) throws IOException {
    Files.writeString(people, text);
    assertEquals(problem + "\n", problems());
  }

  @Test
  void quotesThatAreNotClosed() throws IOException {
    Files.writeString(people, PEOPLE + "\"emil,,,\n");
    assertTrue(problems().startsWith("people.csv:5: after this line the file is not proper CSV"));
  }

  @Test
  void otherEncodingsAndFolders() throws IOException {
    Files.write(people, (PEOPLE + "J\u00f6rg,,,\n").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("people.csv:6: byte 0xF6 is not UTF-8; save the file as UTF-8\n", problems());
    Files.write(people, PEOPLE.getBytes(Charset.forName("UTF-16")));
    assertEquals("people.csv:1: the file is in UTF-16; save it as UTF-8\n", problems());
    people = folder;
    assertTrue(problems().endsWith("this is a folder or device; a file is needed\n"));
  }

  @Test
  void peopleWithoutTiesAreAllowed() throws IOException {
    Files.writeString(ties, "from,to\n");
    ImportedNetwork read = NetworkReader.csv(people, ties);
    assertEquals(0, read.network().ties());
    assertTrue(Double.isNaN(read.reciprocity()));
  }

  private String problems() {
    InputException e = assertThrows(InputException.class, () -> NetworkReader.csv(people, ties));
    StringBuilder lines = new StringBuilder();
    for (Problem problem : e.problems()) {
      lines.append(problem.toString().replace(folder + "/", "")).append('\n');
    }
    return lines.toString();
  }
}
