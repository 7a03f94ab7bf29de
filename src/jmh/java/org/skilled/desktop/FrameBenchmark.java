package org.skilled.desktop;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.Run;
import org.skilled.desktop.run.Snapshot;
import org.skilled.desktop.view.Camera;
import org.skilled.desktop.view.CommunityLayout;
import org.skilled.desktop.view.CommunityPainter;
import org.skilled.scenario.ScenarioDocument;

/**
 * Frames of the desktop laboratory, 700 by 560 pixels, in week 30: of two sites with four projects.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Djava.awt.headless=true", "-Xmx1g"})
public class FrameBenchmark {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 560;
  private static final int WEEK = 30;

  /** People in all four projects. */
  @Param({"1000", "10000"})
  private int people;

  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private CommunityPainter painter;
  private Camera camera;
  private Snapshot seen;

  @Setup
  public void run() {
    ScenarioDocument document =
        ScenarioDocument.named("two-sites").with("project.people", people / 4);
    Run run = Run.replayed(Course.of("two-sites", document, 7), scenario -> null, WEEK);
    CommunityLayout layout = CommunityLayout.of(run.community(), (double) WIDTH / HEIGHT);
    painter = new CommunityPainter(layout, run.community().ties().network());
    camera = Camera.fit(layout, WIDTH, HEIGHT);
    seen = Snapshot.of(run);
  }

  /** What is drawn anew each week. */
  @Benchmark
  public BufferedImage week() {
    Graphics2D g = image.createGraphics();
    g.setClip(new Rectangle(WIDTH, HEIGHT));
    painter.paintPeople(
        g, camera, seen, CommunityPainter.Attention.none(), new Rectangle(WIDTH, HEIGHT));
    g.dispose();
    return image;
  }

  /** What is drawn anew when people zoom or move it. */
  @Benchmark
  public BufferedImage places() {
    Graphics2D g = image.createGraphics();
    g.setClip(new Rectangle(WIDTH, HEIGHT));
    painter.paintPlaces(g, camera, true);
    g.dispose();
    return image;
  }
}
