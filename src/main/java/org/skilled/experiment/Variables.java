package org.skilled.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What factors of a file may be called, and which values they may have. */
interface Variables {
  /**
   * The variable of a name.
   *
   * @throws org.skilled.problem.InputException if there is none, or it cannot be varied
   */
  Variable at(String name);

  /**
   * The value that is written, as Integer, Double, Boolean or String.
   *
   * @throws org.skilled.problem.InputException if it is of the wrong type or out of range
   */
  Object value(Variable variable, JsonNode written);

  /** As {@link #value(Variable, JsonNode)}, for a cell of a table. */
  Object value(Variable variable, String cell);

  /** The value that holds where nothing is varied; null if there is none. */
  @Nullable Object base(String name);
}
