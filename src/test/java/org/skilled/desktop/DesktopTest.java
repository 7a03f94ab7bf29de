package org.skilled.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.io.PrintWriter;
import java.io.StringWriter;
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
