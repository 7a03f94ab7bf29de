package org.skilled.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;

/** Every kind of chart in easy and awkward situations. */
final class Gallery {
  private Gallery() {}

  /** Name of the picture to the chart, made anew on every call. */
  static Map<String, Supplier<JFreeChart>> charts() {
    Map<String, Supplier<JFreeChart>> charts = new LinkedHashMap<>();
    GalleryTimeCourses.addTo(charts);
    GalleryEffects.addTo(charts);
    GalleryMaps.addTo(charts);
    GallerySpreads.addTo(charts);
    GalleryPredictions.addTo(charts);
    GalleryIndices.addTo(charts);
    GalleryDesigns.addTo(charts);
    GalleryResponses.addTo(charts);
    GalleryCourses.addTo(charts);
    return charts;
  }
}
