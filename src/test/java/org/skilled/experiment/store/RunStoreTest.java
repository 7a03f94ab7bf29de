package org.skilled.experiment.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skilled.experiment.RunId;
import org.skilled.experiment.RunRecord;

class RunStoreTest {
  private static final List<String> OUTCOMES = List.of("sustained", "users@site:a \"b\"");
  private static final List<String> SERIES = List.of("users");

  @TempDir Path folder;

  @Test
  void keepsRunsAcrossProcesses() {
    try (RunStore store = open()) {
      assertEquals(0, store.done().length);
      store.write(List.of(record(5), record(-7)));
      store.write(List.of(record(1)));
      store.write(List.of());
      assertArrayEquals(new long[] {-7, 1, 5}, store.done());
    }
    try (RunStore store = open()) {
      assertArrayEquals(new long[] {-7, 1, 5}, store.done());
      assertEquals(List.of(), store.warnings());
    }
  }

  @Test
  void runsWithFewerOutcomesThanAskedForAreDoneAgain() {
    try (RunStore store = RunStore.open(folder, List.of("sustained"), List.of())) {
      store.write(
          List.of(
              new RunRecord(new RunId(1), 0, null, false, new double[] {0.5}, new double[0][])));
    }
    try (RunStore store = open()) {
      assertEquals(0, store.done().length, "an outcome and a series are missing");
      store.write(List.of(record(1), record(2)));
      assertEquals(2, store.done().length);
    }
    try (RunStore store = RunStore.open(folder, List.of("sustained"), List.of())) {
      assertEquals(2, store.done().length, "more than asked for is enough");
    }
  }

  @Test
  void setsDamagedFilesAside() throws Exception {
    try (RunStore store = open()) {
      store.write(List.of(record(1)));
      store.write(List.of(record(2)));
    }
    List<Path> blocks = blocks(".parquet");
    try (RandomAccessFile file = new RandomAccessFile(blocks.get(0).toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    try (RunStore store = open()) {
      assertEquals(1, store.done().length);
      assertEquals(1, store.warnings().size());
      String warning = store.warnings().get(0);
      assertTrue(warning.startsWith(blocks.get(0) + " is damaged"), warning);
      assertTrue(warning.endsWith("its runs are done again"), warning);
      assertEquals(1, blocks(".damaged").size());
    }
    try (RandomAccessFile file = new RandomAccessFile(blocks.get(1).toFile(), "rw")) {
      file.seek(file.length() / 2);
      int old = file.read();
      file.seek(file.length() / 2);
      file.write(old ^ 1);
    }
    try (RunStore store = open()) {
      assertEquals(0, store.done().length, "one flipped bit is noticed");
    }
  }

  @Test
  void removesWhatAKilledProcessLeft() throws Exception {
    Path leftover = Files.writeString(folder.resolve("block.aside"), "half a bl");
    try (RunStore store = open()) {
      assertFalse(Files.exists(leftover));
      assertEquals(0, store.done().length);
    }
  }

  @Test
  void removesWhatAKilledProcessHadNoRoomForInMemory() throws Exception {
    Path spill = Files.createDirectories(folder.resolve("spill.aside/deeper"));
    Files.writeString(spill.resolve("duckdb_temp_block-7.block"), "x");
    try (RunStore store = open()) {
      assertFalse(Files.exists(folder.resolve("spill.aside")));
      assertEquals(0, store.done().length);
    }
  }

  private RunStore open() {
    return RunStore.open(folder, OUTCOMES, SERIES);
  }

  private static RunRecord record(long id) {
    return new RunRecord(
        new RunId(id),
        id * 3,
        null,
        false,
        new double[] {id, -0.0},
        new double[][] {{1, Double.NaN, Double.MIN_VALUE}});
  }

  private List<Path> blocks(String ending) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
