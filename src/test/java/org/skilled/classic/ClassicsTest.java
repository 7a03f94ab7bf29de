package org.skilled.classic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skilled.problem.InputException;
import org.skilled.scenario.Parameter;

/** What all published models have in common. */
class ClassicsTest {
  static Stream<Classic<?>> models() {
    return Classics.all().stream();
  }

  @Test
  void haveNamesOfTheirOwnAndAreFoundByThem() {
    assertEquals(6, Classics.names().size());
    assertEquals(6, new HashSet<>(Classics.names()).size());
    for (Classic<?> model : Classics.all()) {
      assertEquals(model, Classics.named(model.name()));
      assertTrue(model.citation().contains("doi:10."), model.citation());
    }
    InputException unknown = assertThrows(InputException.class, () -> Classics.named("march-1919"));
    assertTrue(unknown.getMessage().contains("did you mean 'march-1991'?"), unknown.getMessage());
  }

  @ParameterizedTest
  @MethodSource("models")
  void stayWithinTheRangesTheyDeclareFromStartToEnd(Classic<?> model) {
    for (long seed = 0; seed < 3; seed++) {
      checkRanges(model, seed);
    }
  }

  private static <P extends Record> void checkRanges(Classic<P> model, long seed) {
    ClassicRun run = model.start(model.paper(), seed);
    for (int period = 0; period < 150; period++) {
      for (Reported quantity : model.quantities()) {
        double value = run.value(quantity.name());
        int now = period;
        assertTrue(
            value >= quantity.min() && value <= quantity.max(),
            () -> quantity + " is " + value + " in period " + now + " of seed " + seed);
      }
      if (!run.nextPeriod()) {
        return;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void giveTheSameBitsForTheSameSeedAndOthersForAnother(Classic<?> model) {
    assertEquals(bits(model, 5), bits(model, 5));
    if (!(model instanceof CentolaMacy)) {
      assertNotEquals(bits(model, 5), bits(model, 6));
    }
  }

  private static <P extends Record> List<Long> bits(Classic<P> model, long seed) {
    ClassicRun run = model.start(model.paper(), seed);
    List<Long> bits = new ArrayList<>();
    for (int period = 0; period < 60; period++) {
      run.nextPeriod();
      for (Reported quantity : model.quantities()) {
        bits.add(Double.doubleToLongBits(run.value(quantity.name())));
      }
    }
    return bits;
  }

  @ParameterizedTest
  @MethodSource("models")
  void doNothingOnceOver(Classic<?> model) {
    checkOver(model);
  }

  private static <P extends Record> void checkOver(Classic<P> model) {
    ClassicRun run = Ends.of(model, model.paper(), 1);
    double[] end = values(model, run);
    assertFalse(run.nextPeriod());
    assertTrue(Arrays.equals(end, values(model, run)));
  }

  private static double[] values(Classic<?> model, ClassicRun run) {
    return model.quantities().stream().mapToDouble(each -> run.value(each.name())).toArray();
  }

  @ParameterizedTest
  @MethodSource("models")
  void sayWhatTheyReportWhenAskedForSomethingElse(Classic<?> model) {
    checkUnknown(model);
  }

  private static <P extends Record> void checkUnknown(Classic<P> model) {
    ClassicRun run = model.start(model.paper(), 1);
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> run.value("nonsense"));
    assertTrue(unknown.getMessage().contains("nonsense"), unknown.getMessage());
    assertTrue(
        unknown.getMessage().contains(model.quantities().get(0).name()), unknown.getMessage());
  }

  /** Each number, put just below and just above its range, is refused by its name and value. */
  @ParameterizedTest
  @MethodSource("models")
  void refuseEveryParameterOutOfRange(Classic<?> model) throws Exception {
    RecordComponent[] components = model.parameters().getRecordComponents();
    for (int c = 0; c < components.length; c++) {
      Parameter declared = components[c].getAnnotation(Parameter.class);
      assertTrue(declared != null && !declared.about().isBlank(), components[c].getName());
      if (components[c].getType() == int.class) {
        assertRefused(model, c, (int) declared.min() - 1);
        assertRefused(model, c, (int) declared.max() + 1);
      } else if (components[c].getType() == double.class) {
        assertRefused(model, c, declared.min() - 1);
        assertRefused(model, c, Math.nextUp(declared.max()));
        assertRefused(model, c, Double.NaN);
      }
    }
  }

  private static void assertRefused(Classic<?> model, int component, Object value)
      throws Exception {
    RecordComponent[] components = model.parameters().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int c = 0; c < components.length; c++) {
      types[c] = components[c].getType();
      values[c] = c == component ? value : components[c].getAccessor().invoke(model.paper());
    }
    Constructor<? extends Record> constructor = model.parameters().getDeclaredConstructor(types);
    InvocationTargetException refused =
        assertThrows(
            InvocationTargetException.class,
            () -> constructor.newInstance(values),
            () -> components[component].getName() + " = " + value);
    String message = String.valueOf(refused.getCause().getMessage());
    assertTrue(refused.getCause() instanceof IllegalArgumentException, message);
    assertTrue(message.startsWith(components[component].getName() + " is "), message);
  }

  @Test
  void refuseContradictions() {
    assertMessage(
        "degree is 7; it must be even", () -> new CentolaMacyParameters(100, 7, 1, 0, 10));
    assertMessage(
        "degree is 10; it must be even, and below people, which is 10",
        () -> new DeGrootParameters(10, 10, 0, 0.5, 10));
    assertMessage(
        "experts is 60; it must be at most people, which is 50",
        () -> new CowanJonardParameters(50, 10, 0, 5, 10, 60, 30, 0.1, 10));
    assertMessage(
        "interdependence is 5; it must be below choices, which is 5",
        () ->
            new LazerFriedmanParameters(
                LazerFriedmanParameters.Network.RING, 100, 4, 0.1, 5, 5, 8, 10));
    assertMessage(
        "innovation and imitation are both 0", () -> new BassParameters(100, 0, 0, 0.1, 10));
  }

  private static void assertMessage(String start, Runnable making) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, making::run);
    assertTrue(
        String.valueOf(refused.getMessage()).startsWith(start),
        () -> String.valueOf(refused.getMessage()));
  }
}
