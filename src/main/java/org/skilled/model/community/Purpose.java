package org.skilled.model.community;

/**
 * Why a random number is drawn: each mechanism has its own fixed code, which must never change its
 * meaning.
 */
public final class Purpose {
  public static final int PEOPLE = 1;
  public static final int TRUST = 2;
  public static final int KEY_INDIVIDUALS = 3;
  public static final int IMPROVEMENT_GROUP = 4;
  public static final int NETWORK = 5;

  public static final int SHOCK = 10;
  public static final int WORKLOAD = 11;
  public static final int ENCOUNTER = 12;
  public static final int CYCLE = 13;
  public static final int ATTENDANCE = 14;
  public static final int VISIT = 15;
  public static final int ACTION_LEARNING_SET = 16;
  public static final int JOINT_EVENT = 17;
  public static final int TURNOVER = 18;

  private Purpose() {}
}
