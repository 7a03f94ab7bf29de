package org.skilled.model.community;

import java.io.Serializable;
import org.skilled.scenario.ProjectParameters;

/**
 * An improvement project: a new practice of several components, the service that it concerns, and
 * its group.
 */
public final class Project implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final long luck;
  private final Site site;
  private ProjectParameters parameters;
  private final double[] quality;
  private final int[] oldPlanUntil;
  private int[] owner = new int[0];
  private int firstPerson;
  private int people;
  private int[] group = new int[0];
  private int crisisUntil;
  private int cyclesRun;
  private int cyclesWon;
  private int leavers;
  private int shocks;

  Project(int index, long luck, Site site, ProjectParameters parameters) {
    this.index = index;
    this.luck = luck;
    this.site = site;
    this.parameters = parameters;
    this.quality = new double[parameters.components()];
    this.oldPlanUntil = new int[parameters.components()];
  }

  public int index() {
    return index;
  }

  public long luck() {
    return luck;
  }

  public Site site() {
    return site;
  }

  public String name() {
    return parameters.name();
  }

  public ProjectParameters parameters() {
    return parameters;
  }

  void change(ProjectParameters changed) {
    parameters = changed;
  }

  /** Number of components of the practice. */
  public int components() {
    return quality.length;
  }

  /** How well each component is worked out, in [0, 1]; not to be changed by callers. */
  public double[] quality() {
    return quality;
  }

  /** Covers a share of the distance from a component's quality to a ceiling above it. */
  public void improve(int component, double ceiling, double share) {
    quality[component] += share * Math.max(0, ceiling - quality[component]);
  }

  /**
   * A shock makes part of a component obsolete; the project works to its old plan of it until the
   * given week.
   */
  public void hit(int component, double kept, int untilWeek) {
    quality[component] *= kept;
    oldPlanUntil[component] = Math.max(oldPlanUntil[component], untilWeek);
  }

  /** Whether the project still works to a plan of this component that a shock has overtaken. */
  public boolean onOldPlan(int component, int week) {
    return week < oldPlanUntil[component];
  }

  /** A staff crisis lasts until the given week. */
  public void beginCrisis(int untilWeek) {
    crisisUntil = Math.max(crisisUntil, untilWeek);
  }

  public boolean inCrisis(int week) {
    return week < crisisUntil;
  }

  /** The discipline that owns a component. */
  public int owner(int component) {
    return owner[component];
  }

  void own(int[] disciplines) {
    owner = disciplines;
  }

  /** First of the service's people, who are numbered one after the other. */
  public int firstPerson() {
    return firstPerson;
  }

  /** Number of people in the service. */
  public int people() {
    return people;
  }

  void staff(int first, int count) {
    firstPerson = first;
    people = count;
  }

  /** The improvement group, as positions; not to be changed by callers. */
  public int[] group() {
    return group;
  }

  void form(int[] members) {
    group = members;
  }

  /** Whether the project has started. */
  public boolean active(int week) {
    return week >= parameters.startWeek();
  }

  /** Leadership as set: the project's own, or that of its site. */
  public double leadership() {
    Double own = parameters.leadership();
    return own == null ? site.parameters().leadership() : own;
  }

  public void noteCycle(boolean won) {
    cyclesRun++;
    cyclesWon += won ? 1 : 0;
  }

  public void noteLeaver() {
    leavers++;
  }

  public void noteShock() {
    shocks++;
  }

  /** Cycles run since the start. */
  public int cyclesRun() {
    return cyclesRun;
  }

  /** Cycles that succeeded since the start. */
  public int cyclesWon() {
    return cyclesWon;
  }

  /** People who left since the start. */
  public int leavers() {
    return leavers;
  }

  /** Shocks since the start. */
  public int shocks() {
    return shocks;
  }
}
