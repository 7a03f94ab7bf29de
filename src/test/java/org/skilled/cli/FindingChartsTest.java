package org.skilled.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skilled.chart.Caption;
import org.skilled.experiment.Experiment;
import org.skilled.experiment.Simulator;
import org.skilled.finding.ShippedFindings;

/** What charts of findings say of what they stand on. */
class FindingChartsTest {
  @Test
  void captionsCountTheRunsThatFailed() {
    Experiment experiment = ShippedFindings.read(Simulator.LEARNING_COMMUNITY).get(0);
    Caption caption = FindingCharts.caption(List.of(experiment), 3, "a design point");
    assertEquals(experiment.runs() - 3, caption.runs());
    assertEquals(3, caption.leftOut());
    assertEquals(experiment.replications() + " a design point", caption.each());
  }
}
