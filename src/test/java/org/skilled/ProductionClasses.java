package org.skilled;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;

/** The compiled classes of the product, without tests and benchmarks, for rules about them. */
final class ProductionClasses {
  static final String ROOT = "org.skilled";

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private ProductionClasses() {}

  /** Names of the packages right under the root that hold classes, sorted. */
  static Set<String> packages() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type : ALL) {
      if (!type.getSimpleName().equals("package-info")) {
        String below = type.getPackageName().substring(ROOT.length());
        names.add(below.isEmpty() ? "" : below.substring(1).split("\\.")[0]);
      }
    }
    return names;
  }

  /** The pattern for a package right under the root and all below it. */
  static String in(String name) {
    return ROOT + "." + name + "..";
  }
}
