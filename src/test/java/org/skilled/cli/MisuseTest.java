package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong command line is answered with what is wrong and where to find help, and exit code 2. */
class MisuseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          scenaro list                  | there is no command 'scenaro' (did you mean 'scenario'?)
          scenario lst                  | there is no command 'lst' (did you mean 'list'?)
          scenario                      | say which command: list, show
          run x.yaml --replicatons 3    | no option '--replicatons' (did you mean '--replications'?)
          run x.yaml --threads=two      | '--threads': 'two' is not a whole number
          run x.yaml --seed 0.5         | '0.5' is not a whole number
          run x.yaml --seed 1e3         | '1e3' is not a whole number
          run                           | missing required parameter: 'FILE'
          run x.yaml y.yaml             | 'y.yaml' is one argument too many
          validate                      | missing required parameter: 'FILE'
          network describe people.csv   | needs a second file
          """)
  void saysWhatIsWrongAndWhereHelpIs(String command, String words) {
    Cli answer = Cli.run((Object[]) command.strip().split("\\s+")).mistaken();
    assertTrue(answer.err().contains(words.strip()), answer.err());
    assertTrue(answer.err().contains("--help'."), answer.err());
    assertEquals("", answer.out());
  }

  @Test
  void namesThatNoFileCanHaveAreExplainedWithoutJava() {
    Cli answer = Cli.run("run", "a\0b.yaml").mistaken();
    assertTrue(answer.err().contains("cannot be the name of a file here"), answer.err());
    assertFalse(answer.err().contains("Exception"), answer.err());
  }

  @Test
  void nothingAtAllIsAMistakeToo() {
    Cli answer = Cli.run().mistaken();
    assertTrue(answer.err().contains("say which command: run"), answer.err());
  }

  @Test
  void answersAreShort() {
    for (String[] command :
        List.of(new String[] {"nonsense"}, new String[] {"run", "--nonsense"})) {
      assertEquals(2, Cli.run((Object[]) command).err().lines().count());
    }
  }
}
