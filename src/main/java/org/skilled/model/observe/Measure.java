package org.skilled.model.observe;

import java.io.Serializable;
import org.skilled.model.community.Community;

/**
 * Something that can be measured on a group of people at any time of a run.
 *
 * @param name its name in results
 * @param about what it is, in a sentence without a full stop
 * @param unit its unit; "1" for a pure number or share
 * @param min smallest possible value
 * @param max largest possible value
 * @param ofProjects whether it belongs to projects, so that disciplines and sectors have none
 * @param function how it is measured; 0 for a group of nobody
 */
public record Measure(
    String name,
    String about,
    String unit,
    double min,
    double max,
    boolean ofProjects,
    Function function)
    implements Serializable {

  /** How a measure is taken. */
  public interface Function extends Serializable {
    /** The value for a group now. */
    double of(Community community, Group group);
  }
}
