package org.skilled.experiment.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A lock on a file, against other processes and against others in this one. */
final class FolderLock implements AutoCloseable {
  /**
   * What this process holds. It must not so much as open a file twice: closing either channel would
   * give up the system's lock on the file (POSIX), though the other is still at work.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Locks a file of a folder; it is made if it is not there; null if somebody else has it. */
  static @Nullable FolderLock take(Path folder, String name) throws IOException {
    Path real = folder.toRealPath().resolve(name);
    if (!HELD.add(real)) {
      return null;
    }
    FolderLock taken = null;
    try {
      taken = lock(real);
    } finally {
      if (taken == null) {
        HELD.remove(real);
      }
    }
    return taken;
  }

  private static @Nullable FolderLock lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    return locked ? new FolderLock(file, channel) : null;
  }

  @Override
  public void close() throws IOException {
    if (!channel.isOpen()) {
      return;
    }
    try {
      channel.close();
    } finally {
      HELD.remove(file);
    }
  }
}
