package org.skilled;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.skilled.ProductionClasses.ALL;
import static org.skilled.ProductionClasses.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What packages keep their hands off: the model computes and nothing else, numbers are the same
 * bits on every JVM, and only the command line speaks to the terminal.
 */
class PurityTest {

  /** Packages whose numbers must be the same bits on every JVM. */
  private static final String[] EXACT = {
    in("random"),
    in("scenario"),
    in("network"),
    in("model"),
    in("classic"),
    in("analysis"),
    in("experiment"),
    in("finding")
  };

  /** What {@link Math} may compute differently from one JVM to the next; {@link StrictMath} not. */
  private static final Set<String> LOOSE =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  /** What MASON's checkpoints need of {@code java.io}: streams of objects, but no files. */
  private static final Set<String> CHECKPOINTS =
      Set.of(
          "Serializable",
          "Serial",
          "ObjectInputStream",
          "ObjectOutputStream",
          "ObjectStreamException",
          "InvalidObjectException",
          "IOException",
          "UncheckedIOException");

  @Test
  void theModelTouchesNeitherFilesNorThreadsNorScreens() {
    noClasses()
        .that()
        .resideInAPackage(in("model"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..",
            "java.net..",
            "java.util.concurrent..",
            "java.awt..",
            "javax.swing..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Thread.class, ThreadLocal.class, Process.class, Runtime.class)
        .orShould()
        .dependOnClassesThat(
            describe(
                "read or write files",
                type ->
                    type.getPackageName().equals("java.io")
                        && !CHECKPOINTS.contains(type.getSimpleName())))
        .check(ALL);
  }

  @Test
  void theModelDoesNotAskTheTimeOrTheMachine() {
    noClasses()
        .that()
        .resideInAPackage(in("model"))
        .should()
        .accessTargetWhere(
            access("System other than arraycopy", System.class, name -> !name.equals("arraycopy")))
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.time..")
        .check(ALL);
  }

  @Test
  void numbersAreTheSameBitsOnEveryJvm() {
    noClasses()
        .that()
        .resideInAnyPackage(EXACT)
        .should()
        .accessTargetWhere(access("Math where StrictMath is exact", Math.class, LOOSE::contains))
        .check(ALL);
  }

  @Test
  void noLuckComesFromOutside() {
    noClasses()
        .should()
        .accessTargetWhere(access("Math.random", Math.class, "random"::equals))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.security.SecureRandom")
        .orShould()
        .callConstructor(java.util.Random.class)
        .check(ALL);
  }

  @Test
  void onlyTheCommandLineSpeaksAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .accessTargetWhere(
            access(
                "the terminal or exit",
                System.class,
                Set.of("out", "err", "in", "console", "exit")::contains))
        .orShould()
        .accessTargetWhere(
            access("exit", Runtime.class, Set.of("exit", "halt", "addShutdownHook")::contains))
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(ALL);
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String what, Class<?> owner, java.util.function.Predicate<String> member) {
    return describe(
        what,
        access -> {
          JavaClass target = access.getTargetOwner();
          return target.isEquivalentTo(owner) && member.test(access.getTarget().getName());
        });
  }
}
