package org.skilled.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is.
 *
 * @param version version of the program
 * @param commit commit that it was built from; "unknown" outside a repository, ending in "-changed"
 *     if files differed
 */
public record Build(String version, String commit) {
  private static final String RESOURCE = "/org/skilled/build.properties";

  /** Program and model as charts and tables name them: "Skilled 0.1.0, model 2". */
  public String with(String model) {
    return named(version, model);
  }

  /** As {@link #with}, for the program that is told of by results. */
  public static String named(String version, String model) {
    return "Skilled " + version + ", model " + model;
  }

  /** What the build wrote down about itself. */
  public static Build current() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE + " in the program itself", e);
    }
    return new Build(
        properties.getProperty("build.version", "unknown"),
        properties.getProperty("build.commit", "unknown"));
  }
}
