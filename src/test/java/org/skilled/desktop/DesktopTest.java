package org.skilled.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skilled.cli.Skilled;

class DesktopTest {

  @Test
  void withoutAScreenItSaysSo() {
    assumeTrue(GraphicsEnvironment.isHeadless(), "this test is for a Java without a screen");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Skilled.run(new PrintWriter(out), new PrintWriter(err), "desktop");
    assertEquals(2, code);
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("needs a screen, and there is none here"), err.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
  }

  @Test
  void parametersOfPublishedModelsAreCheckedBeforeAnythingElse() {
    assertTrue(
        refusal("march-1991", "--set", "socialisation=0.9").contains("socialization"),
        "the nearest name is told");
    assertTrue(refusal("march-1991", "--set", "socialization=9").contains("9"));
    assertTrue(
        refusal("march-1991", "--set", "5:socialization=0.9")
            .contains("cannot be changed during a run"));
    assumeTrue(GraphicsEnvironment.isHeadless(), "the rest is for a Java without a screen");
    String rest = refusal("march-1991", "--set", "socialization=0.9", "--set", "people=20");
    assertTrue(rest.contains("needs a screen, and there is none here"), rest);
  }

  private static String refusal(String scenario, String... more) {
    StringWriter err = new StringWriter();
    List<String> command = new ArrayList<>(List.of("desktop", "--scenario", scenario));
    command.addAll(List.of(more));
    int code =
        Skilled.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            command.toArray(String[]::new));
    assertEquals(2, code, err.toString());
    return err.toString();
  }

  @Test
  void mistakesAreToldBeforeAnythingElse() {
    StringWriter err = new StringWriter();
    int code =
        Skilled.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "desktop",
            "--set",
            "5:project.people=3");
    assertEquals(2, code);
    assertTrue(err.toString().contains("cannot be moved during a run"), err.toString());
  }
}
