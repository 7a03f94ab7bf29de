package org.skilled.model.community;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.skilled.random.Draws;

/**
 * A practitioner or manager of one project's service: a position in the network and the person who
 * holds it.
 *
 * <p>When a person leaves, a newcomer takes the position. Know-how is kept by {@link KnowHow},
 * under {@link #index()}.
 */
public final class Practitioner implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final long luck;
  private final long identity;
  private final Project project;
  private final int discipline;
  private final int sector;
  private final Skill technical = new Skill();
  private final Skill soft = new Skill();
  private final Skill learning = new Skill();

  private @Nullable KeyIndividual role;
  private boolean agrees;
  private double engagement;
  private double threshold;
  private double habit;
  private boolean user;
  private int tenure;
  private double hours;
  private double hoursLeft;
  private double overload;

  Practitioner(int index, long luck, Project project, int discipline, int sector) {
    this.index = index;
    this.luck = luck;
    this.identity = Draws.identity(luck);
    this.project = project;
    this.discipline = discipline;
    this.sector = sector;
  }

  /** A new person takes the position: no know-how, no habit, no role, no tenure. */
  void arrive(
      double technical,
      double soft,
      double learning,
      double engagement,
      double threshold,
      boolean agrees) {
    this.technical.bring(technical);
    this.soft.bring(soft);
    this.learning.bring(learning);
    this.engagement = engagement;
    this.threshold = threshold;
    this.agrees = agrees;
    role = null;
    habit = 0;
    user = false;
    tenure = 0;
    hours = 0;
    hoursLeft = 0;
    overload = 0;
  }

  /** Position among the people, from 0. */
  public int index() {
    return index;
  }

  /** Stable number under which draws are made. */
  public long luck() {
    return luck;
  }

  /** This person's own key under the key of a purpose and week. */
  public long key(long purposeAndWeek) {
    return Draws.under(purposeAndWeek, identity);
  }

  public Project project() {
    return project;
  }

  public int discipline() {
    return discipline;
  }

  public int sector() {
    return sector;
  }

  public Skill technical() {
    return technical;
  }

  public Skill soft() {
    return soft;
  }

  public Skill learning() {
    return learning;
  }

  /** The role of a key individual; null for everybody else. */
  public @Nullable KeyIndividual role() {
    return role;
  }

  /** Whether this person is a key individual of the given stance. */
  public boolean is(Stance stance) {
    return role != null && role.stance() == stance;
  }

  /** Weight against an ordinary colleague: 1 unless a key individual. */
  public double influence() {
    return role == null ? 1 : role.influence();
  }

  /** Gives, or with null takes away, the role of a key individual. */
  public void take(@Nullable KeyIndividual newRole) {
    role = newRole;
  }

  /** Whether the person sees the project's problem as his or her own. */
  public boolean agrees() {
    return agrees;
  }

  /** Engagement in [0, 1]. */
  public double engagement() {
    return engagement;
  }

  /** Moves engagement by a share in [0, 1] of the distance to a target in [0, 1]. */
  public void engage(double target, double share) {
    engagement += share * (target - engagement);
  }

  /** Sets engagement, in [0, 1]. */
  public void setEngagement(double engagement) {
    this.engagement = engagement;
  }

  /** What the balance must outweigh before the person takes up the practice. */
  public double threshold() {
    return threshold;
  }

  /** Strength of habit in [0, 1]. */
  public double habit() {
    return habit;
  }

  public void setHabit(double habit) {
    this.habit = habit;
  }

  /** Whether the person uses the new practice. */
  public boolean user() {
    return user;
  }

  public void setUser(boolean user) {
    this.user = user;
  }

  /** Whole weeks since arrival. */
  public int tenure() {
    return tenure;
  }

  public void stayOn() {
    tenure++;
  }

  /** Hours for improvement this week. */
  public double hours() {
    return hours;
  }

  /** Hours for improvement this week that are not yet spent. */
  public double hoursLeft() {
    return hoursLeft;
  }

  /** This week's ordinary work beyond working time, as a share of working time; 0 if it fits. */
  public double overload() {
    return overload;
  }

  /**
   * Gives the hours for improvement of a new week, and what ordinary work takes beyond its time.
   */
  public void beginWeek(double hours, double overload) {
    this.hours = hours;
    this.overload = overload;
    hoursLeft = hours;
  }

  /** Spends hours of this week, at most those that are left. */
  public void spend(double spent) {
    hoursLeft = Math.max(0, hoursLeft - spent);
  }
}
