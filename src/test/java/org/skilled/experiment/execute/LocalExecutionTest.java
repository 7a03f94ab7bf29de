package org.skilled.experiment.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skilled.experiment.Experiments;
import org.skilled.experiment.RunPlan;
import org.skilled.experiment.RunRecord;
import org.skilled.experiment.TinySimulator;
import org.skilled.problem.InputException;

class LocalExecutionTest {
  private static final int RUNS = 2000;

  private final TinySimulator tiny = new TinySimulator();
  private final RunPlan plan = RunPlan.of(Experiments.factorial(10, 100), "tiny");
  private final BlockRunner runner = new BlockRunner(plan, tiny);
  private final int[] all = IntStream.range(0, RUNS).toArray();

  @Test
  void doesEveryRunOnce() {
    for (int threads : new int[] {1, 3}) {
      List<RunRecord> records = Collections.synchronizedList(new ArrayList<>());
      AtomicInteger told = new AtomicInteger();
      new LocalExecution(threads, () -> false)
          .execute(all, runner, records::addAll, record -> told.incrementAndGet());
      assertEquals(RUNS, records.size());
      assertEquals(plan.runs(), told.get());
    }
  }

  @Test
  void aDiskThatFillsUpEndsTheExecutionAndKeepsWhatWasWritten() {
    InputException full = InputException.of("the disk is full");
    List<RunRecord> written = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger blocks = new AtomicInteger();
    InputException thrown =
        assertThrows(
            InputException.class,
            () ->
                new LocalExecution(2, () -> false)
                    .execute(
                        all,
                        runner,
                        block -> {
                          if (blocks.incrementAndGet() > 2) {
                            throw full;
                          }
                          written.addAll(block);
                        },
                        record -> {}));
    assertSame(full, thrown);
    assertTrue(!written.isEmpty() && written.size() < RUNS, "written: " + written.size());
  }

  @Test
  void handsOverWhatIsDoneWhenStopped() {
    List<RunRecord> records = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger told = new AtomicInteger();
    AtomicBoolean stop = new AtomicBoolean();
    new LocalExecution(2, stop::get)
        .execute(
            all,
            runner,
            records::addAll,
            record -> {
              if (told.incrementAndGet() >= 50) {
                stop.set(true);
              }
            });
    assertEquals(told.get(), records.size(), "every run done is handed over");
    assertTrue(records.size() >= 50 && records.size() <= 51, "done: " + records.size());
  }

  @Test
  void blocksGrowToASecondAndAHalfAndShrinkTowardsTheEnd() {
    BlockSizes sizes = new BlockSizes(1000, 2);
    assertEquals(4, sizes.next().size(), "little until the pace is known");
    sizes.took(4, 40_000_000);
    assertEquals(150, sizes.next().size(), "10 ms a run");
    int last = 150;
    int dealt = 154;
    while (dealt < 1000) {
      int size = sizes.next().size();
      assertTrue(size > 0 && size <= last);
      last = size;
      dealt += size;
    }
    assertEquals(1000, dealt);
    assertEquals(0, sizes.next().size());
  }
}
