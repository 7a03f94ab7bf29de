package org.skilled.model.community;

import java.io.Serializable;
import org.skilled.scenario.SiteParameters;

/** An institution: its organisational base, and its support in the current week. */
public final class Site implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int index;
  private SiteParameters parameters;
  private double support;

  Site(int index, SiteParameters parameters) {
    this.index = index;
    this.parameters = parameters;
  }

  public int index() {
    return index;
  }

  public String name() {
    return parameters.name();
  }

  public SiteParameters parameters() {
    return parameters;
  }

  void change(SiteParameters changed) {
    parameters = changed;
  }

  /** Institutional support this week, in [0, 1]. */
  public double support() {
    return support;
  }

  public void setSupport(double support) {
    this.support = support;
  }
}
