package org.skilled.desktop.window;

import java.awt.Component;
import java.awt.Point;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.skilled.desktop.run.Course;
import org.skilled.desktop.run.Move;
import org.skilled.desktop.run.Replications;
import org.skilled.scenario.ScenarioDocument;
import sim.display.Console;

/** What is done to be looked at rather than to be tested. */
final class DesktopShow {
  private final Sitting at;

  DesktopShow(Sitting at) {
    this.at = at;
  }

  /** Pictures for people who read about it. */
  void gallery() throws Exception {
    Hands.onSwing(
        () -> {
          at.windows.levers().take(Course.of("two-sites", ScenarioDocument.named("two-sites"), 5));
          at.windows.frame().showTab("Community");
          at.windows.console().runTo(125);
          ((JTextField) Hands.named(at.windows.frame(), "to week")).setText("");
          return true;
        });
    Hands.until("week 125", () -> at.time() == 125);
    Hands.onSwing(
        () -> {
          at.windows.frame().community().select(at.laboratory.seen().users().nextSetBit(0));
          return true;
        });
    at.picture("gallery-community");
    Hands.onSwing(
        () -> {
          at.windows.frame().showTab("Pyramids");
          return true;
        });
    at.picture("gallery-pyramids");
    Hands.onSwing(
        () -> {
          at.windows.frame().showTab("Charts");
          return true;
        });
    Hands.until(
        "the background runs",
        () -> at.windows.frame().charts().background().band("users").count() == Replications.COUNT);
    at.picture("gallery-charts");
    Hands.onSwing(
        () -> {
          at.windows.frame().showTab("Community");
          at.laboratory.setTwin(new Move(0, "encounters.frictionSectors", 0.0));
          return true;
        });
    at.picture("gallery-twins");
  }

  /** What takes its time is seen to do so, and people need not wait. */
  private void errand() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    SwingUtilities.invokeLater(
        () -> {
          try {
            at.laboratory.waiting(
                "This is never done …",
                () -> {
                  new CountDownLatch(1).await();
                  return "never";
                },
                System.out::println);
          } catch (CancellationException wanted) {
            ended.countDown();
          }
        });
    Window sign = at.waitFor(window -> Hands.find(window, DesktopShow::ends) != null);
    at.picture("errand");
    at.click(Objects.requireNonNull(Hands.find(sign, DesktopShow::ends)));
    Hands.require("it ends", ended.await(30, TimeUnit.SECONDS));
    Hands.onSwing(
        () -> {
          at.laboratory.setTwin(new Move(0, "encounters.exchange", 0.5));
          return true;
        });
    Hands.require("a twin of ten thousand", at.laboratory.twin() != null);
    at.picture("twins");
    Hands.onSwing(
        () -> {
          at.laboratory.setTwin(null);
          return true;
        });
  }

  private static boolean ends(Component each) {
    return "cancel errand".equals(each.getName());
  }

  void manyPeople() throws Exception {
    at.start();
    at.click(at.button("Play"));
    Hands.until("ten weeks", () -> at.time() >= 10);
    at.click(at.button("Play"));
    Hands.until("paused", () -> at.windows.console().getPlayState() == Console.PS_PAUSED);
    at.robot.waitForIdle();
    CommunityPanel community = at.windows.frame().community().left();
    BufferedImage image = new BufferedImage(700, 560, BufferedImage.TYPE_INT_RGB);
    long before = System.nanoTime();
    for (int frame = 0; frame < 5; frame++) {
      Hands.onSwing(
          () -> {
            community.paint(image.createGraphics());
            return true;
          });
    }
    System.out.println("one frame takes " + (System.nanoTime() - before) / 5_000_000 + " ms");
    at.picture("community");
    errand();
    Point corner = Hands.onSwing(community::getLocationOnScreen);
    at.robot.mouseMove(corner.x + 150, corner.y + 200);
    for (int turn = 0; turn < 6; turn++) {
      at.robot.mouseWheel(-1);
    }
    at.robot.waitForIdle();
    at.picture("nearer");
  }
}
