package org.skilled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short form of the model's description, taken from {@code docs/ODD.md} itself, so that it
 * cannot say anything else.
 *
 * @param purpose what the model is for
 * @param steps the steps of a week, in their order
 * @param entities what there is in the model
 * @param assumptions where constants come from
 */
record Odd(String purpose, List<Step> steps, List<String> entities, String assumptions) {
  private static final Pattern STEP =
      Pattern.compile("(?m)^\\| \\d+ \\| \\[([^\\]]+)\\]\\([^)]*\\) \\| [^|]* \\| ([^|]+) \\|$");
  private static final Pattern ENTITY = Pattern.compile("(?m)^\\*\\*([A-Z][^*]+?)\\.?\\*\\*");

  Odd {
    steps = List.copyOf(steps);
    entities = List.copyOf(entities);
  }

  /** A step of the week. */
  record Step(String title, String does) {}

  /** Reads the document that comes with the program. */
  static Odd read() {
    String text = Resource.text("ODD.md");
    String first = section(text, "## 1 Purpose and patterns");
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(section(text, "## 3 Process overview and scheduling"));
    while (matcher.find()) {
      steps.add(new Step(matcher.group(1), matcher.group(2).strip()));
    }
    List<String> entities = new ArrayList<>();
    Matcher entity = ENTITY.matcher(section(text, "## 2 Entities, state variables and scales"));
    while (entity.find()) {
      entities.add(entity.group(1));
    }
    String assumptions =
        first.lines().anyMatch(line -> line.startsWith("**Constants are assumed**"))
            ? paragraph(first.substring(first.indexOf("**Constants are assumed**")))
            : "";
    return new Odd(paragraph(first), steps, entities, assumptions);
  }

  private static String section(String text, String heading) {
    int from = text.indexOf("\n" + heading + "\n");
    if (from < 0) {
      throw new IllegalStateException("ODD.md has no section '" + heading + "'");
    }
    int start = from + heading.length() + 2;
    int end = text.indexOf("\n## ", start);
    return text.substring(start, end < 0 ? text.length() : end).strip();
  }

  /** The first paragraph as plain text. */
  private static String paragraph(String markdown) {
    int end = markdown.indexOf("\n\n");
    String first = end < 0 ? markdown : markdown.substring(0, end);
    return first
        .replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1")
        .replaceAll("[*`]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
