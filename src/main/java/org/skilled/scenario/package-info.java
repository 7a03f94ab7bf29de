/**
 * Typed, immutable parameters of a run: read from YAML, layered on named scenarios, checked once.
 *
 * <p>Stands on Jackson; knows nobody.
 */
@NullMarked
package org.skilled.scenario;

import org.jspecify.annotations.NullMarked;
