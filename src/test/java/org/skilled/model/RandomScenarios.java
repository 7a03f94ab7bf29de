package org.skilled.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.skilled.scenario.ParameterCatalogue;
import org.skilled.scenario.ParameterEntry;
import org.skilled.scenario.ParameterType;
import org.skilled.scenario.Scenario;
import org.skilled.scenario.ScenarioDocument;

/**
 * Small communities anywhere in the parameter space: every factor of the catalogue is drawn from
 * its whole range, but for numbers of people and weeks, which are kept small, and for what a
 * scenario may not contain together.
 */
final class RandomScenarios {
  private static final int MOST_PEOPLE = 20;
  private static final int MOST_WEEKS = 70;
  private static final String IMPORTED = "imported";

  /** A support path for the pattern that takes one; paths are lists and so no factors. */
  private static final String BASE =
      "basedOn: %s\n"
          + "site: {support: {path: [{week: 0, level: 1}, {week: 9, level: 0},"
          + " {week: 30, level: 0.7}]}}\n";

  private final List<ScenarioDocument> bases;

  RandomScenarios(Path folder) {
    bases = List.of(base(folder, "two-sites"), base(folder, "one-ward"));
  }

  private static ScenarioDocument base(Path folder, String name) {
    Path file = folder.resolve(name + ".yaml");
    try {
      Files.writeString(file, String.format(BASE, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ScenarioDocument.read(file);
  }

  /** The scenario of this seed, with some parameters set after all: path, value, path, value ... */
  Scenario of(long seed, Object... settings) {
    SplittableRandom random = new SplittableRandom(seed);
    ScenarioDocument document = bases.get(random.nextInt(bases.size()));
    double extreme = random.nextDouble(1.0 / 3);
    for (ParameterEntry parameter : ParameterCatalogue.all()) {
      if (parameter.isFactor() && !parameter.path().contains("<")) {
        Object value = drawn(parameter, extreme, random);
        document = value == null ? document : document.with(parameter.path(), value);
      }
    }
    document = shares(document, random);
    document = allowed(document, random);
    for (int i = 0; i < settings.length; i += 2) {
      document = document.with((String) settings[i], settings[i + 1]);
    }
    return document.resolve();
  }

  private static @Nullable Object drawn(
      ParameterEntry parameter, double extreme, SplittableRandom random) {
    boolean left = parameter.nullable() && random.nextBoolean();
    if (left || parameter.type() == ParameterType.TEXT) {
      return null;
    }
    if (parameter.type() == ParameterType.CATEGORY) {
      List<String> choices =
          parameter.choices().stream().filter(choice -> !choice.equals(IMPORTED)).toList();
      return choices.get(random.nextInt(choices.size()));
    }
    double value = number(parameter, extreme, random);
    return parameter.type() == ParameterType.INTEGER
        ? (Object) (int) Math.floor(value)
        : Double.valueOf(value);
  }

  /**
   * Extremes are where states leave their range, but where everything is extreme nothing happens.
   * So scenarios have any share of values at one end or the other, up to a third, and as many
   * anywhere in the range; the rest lie between nothing and twice the default.
   */
  private static double number(ParameterEntry parameter, double extreme, SplittableRandom random) {
    Double lowest = parameter.min();
    Double highest = parameter.max();
    if (lowest == null || highest == null) {
      throw new IllegalStateException(parameter.path() + " has no range");
    }
    double min = lowest;
    double max = highest;
    double at = random.nextDouble();
    double share = random.nextDouble();
    if (at < extreme) {
      return share < 0.5 ? min : max;
    }
    if (at < 2 * extreme || parameter.defaultValue().equals("none")) {
      return min + share * (max - min);
    }
    double usual = 2 * share * Double.parseDouble(parameter.defaultValue());
    return Math.min(max, Math.max(min, usual));
  }

  private static ScenarioDocument shares(ScenarioDocument document, SplittableRandom random) {
    ScenarioDocument result = document;
    for (String table : List.of("disciplines.nursing", "disciplines.therapy", "sectors.social")) {
      double share = random.nextInt(3) == 0 ? 0 : random.nextDouble(5);
      result = result.with("project.practitioners." + table, share);
    }
    return result;
  }

  /** Sizes that can be run, and numbers that fit together. */
  private static ScenarioDocument allowed(ScenarioDocument document, SplittableRandom random) {
    int people = 1 + random.nextInt(MOST_PEOPLE);
    int weeks = 1 + random.nextInt(MOST_WEEKS);
    int champions = random.nextInt(people + 1);
    int blockers = random.nextInt(people - champions + 1);
    int from = random.nextInt(weeks + 1);
    return document
        .with("project.people", people)
        .with("weeks", weeks)
        .with("project.startWeek", random.nextInt(3) == 0 ? random.nextInt(weeks) : 0)
        .with("project.keyIndividuals.champions", champions)
        .with("project.keyIndividuals.blockers", blockers)
        .with("project.keyIndividuals.leaders", random.nextInt(people - champions - blockers + 1))
        .with("facilitation.facilitators", random.nextInt(5))
        .with("facilitation.startWeek", from)
        .with("facilitation.untilWeek", from + random.nextInt(weeks + 1));
  }
}
