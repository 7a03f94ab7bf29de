package org.skilled.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one scenario parameter: what it means, its unit, range and source.
 *
 * <p>The reader, the JSON Schema, {@code skilled scenario show}, the checks and the tables of
 * {@code docs/ODD.md} are all made from these declarations, so they cannot disagree.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
  /** One sentence, without a full stop, in the field's own words. */
  String about();

  /** The unit; "1" for a pure number, "file" for the name of a file. */
  String unit() default "1";

  /** Smallest allowed value, included. */
  double min() default 0;

  /** Largest allowed value, included. */
  double max() default 1;

  /** Where the default comes from: a citation, or "assumed". */
  String source() default "assumed";
}
