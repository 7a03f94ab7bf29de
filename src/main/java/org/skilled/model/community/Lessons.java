package org.skilled.model.community;

/** Is told who teaches whom; telling changes nothing. */
@FunctionalInterface
public interface Lessons {

  /**
   * A learner has taken know-how over from a teacher.
   *
   * @param learner position of the learner
   * @param teacher position of the teacher
   * @param flow how it came about
   * @param gained know-how gained, summed over the components; 0 if there was nothing to learn
   */
  void taught(int learner, int teacher, Flow flow, double gained);
}
