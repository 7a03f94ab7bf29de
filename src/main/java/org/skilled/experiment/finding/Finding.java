package org.skilled.experiment.finding;

import java.util.List;

/**
 * A finding that an experiment puts to the test.
 *
 * @param id what it is called in tables, such as {@code K1}
 * @param says the finding in a sentence
 * @param claims what must be seen in the model for it to be shown, at least one
 */
public record Finding(String id, String says, List<Claim> claims) {
  public Finding {
    claims = List.copyOf(claims);
  }
}
