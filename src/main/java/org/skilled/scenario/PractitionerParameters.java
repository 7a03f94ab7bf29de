package org.skilled.scenario;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the people of a service bring when the run starts, and what newcomers bring later. */
public record PractitionerParameters(
    @Parameter(about = "Mean technical skill at the start") double technical,
    @Parameter(about = "Mean soft skill at the start") double soft,
    @Parameter(about = "Mean learning skill at the start") double learning,
    @Parameter(about = "Standard deviation of each skill between people", max = 0.5)
        double skillSpread,
    @Parameter(
            about = "Mean engagement at the start",
            source =
                "assumed; for scale, 0.54 feel able to make improvements happen: NHS Staff "
                    + "Survey 2022")
        double engagement,
    @Parameter(about = "Standard deviation of engagement between people", max = 0.5)
        double engagementSpread,
    @Parameter(
            about = "Mean threshold that must be outweighed before the practice is taken up",
            source = "calibrated within 0.25 to 0.5")
        double threshold,
    @Parameter(about = "Standard deviation of thresholds between people", max = 0.5)
        double thresholdSpread,
    @Parameter(
            about = "Share of the role given to improvement work",
            source = "assumed; consultants have 0.1 to 0.25 for all supporting activities: BMA")
        double roleShare,
    @Parameter(about = "Share of each discipline among the people, in any unit", max = 1e6)
        Map<String, Double> disciplines,
    @Parameter(about = "Share of each sector among the people, in any unit", max = 1e6)
        Map<String, Double> sectors)
    implements Serializable {

  public PractitionerParameters {
    disciplines = Collections.unmodifiableMap(new LinkedHashMap<>(disciplines));
    sectors = Collections.unmodifiableMap(new LinkedHashMap<>(sectors));
  }
}
