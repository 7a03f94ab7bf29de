package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code schema}: what it prints is a schema that takes good files and refuses bad ones. */
class SchemaCommandTest {

  @Test
  void scenariosAreChecked() throws IOException {
    assertEquals(List.of(), problems("scenario", "basedOn: one-ward\nweeks: 20\n"));
    assertEquals(1, problems("scenario", "basedOn: one-ward\nweeks: 0\n").size());
  }

  @Test
  void experimentsAreChecked() throws IOException {
    assertEquals(List.of(), problems("experiment", Experiments.SMALL));
    String wrong = Experiments.SMALL.replace("replications: 2", "replications: none");
    assertEquals(1, problems("experiment", wrong).size());
  }

  @Test
  void problemsAreChecked() throws IOException {
    String right =
        "factors:\n  x: {uniform: [1, 8], whole: true}\n  y: {normal: [0, 1]}\n  z: [a, b]\n"
            + "  w: {from: 0, to: 1, levels: 3}\n  v: {categorical: {a: 1, b: 2}}\n"
            + "groups: {g: [x, y]}\nconstraints: [x <= y]\noutputs: [o]\n";
    assertEquals(List.of(), problems("problem", right));
    for (String wrong :
        List.of("[1, 8]", "{uniform: [1]}", "{uniform: [1, 8], from: 3}", "{beta: [1, 2]}")) {
      String text = right.replace("{normal: [0, 1]}", wrong);
      assertEquals(wrong.startsWith("["), problems("problem", text).isEmpty(), wrong);
    }
  }

  @Test
  void otherKindsAreAMistake() {
    Cli answer = Cli.run("schema", "result").mistaken();
    assertTrue(answer.err().contains("'result' is none of: scenario, experiment"), answer.err());
  }

  private static List<?> problems(String kind, String yaml) throws IOException {
    String text = Cli.run("schema", kind).fine().out();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    String json = new ObjectMapper().writeValueAsString(new YAMLMapper().readTree(yaml));
    return schema.validate(json, InputFormat.JSON);
  }
}
