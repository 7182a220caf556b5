package vn.kpiplatform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a folder to one process. The operating system lets go of it even after kill -9, so whatever
 * still runs in a folder that could be locked is an orphan.
 */
final class FolderLock implements AutoCloseable {

  // closing a second channel on the file would drop this process's lock without a word
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static Optional<FolderLock> tryOn(Path folder) {
    Path file = folder.toAbsolutePath().normalize().resolve("lock");
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return Optional.of(new FolderLock(file, channel));
      }
      channel.close();
      HELD_HERE.remove(file);
      return Optional.empty();
    } catch (IOException e) {
      HELD_HERE.remove(file);
      throw new UncheckedIOException(
          "Không ghi được vào thư mục %1$s (cannot write to the folder %1$s)".formatted(folder), e);
    }
  }

  static FolderLock on(Path folder) {
    return tryOn(folder)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    ("Thư mục %1$s đang được một lần chạy khác sử dụng: hãy dừng lần chạy đó trước"
                            + " (the folder %1$s is in use by another run: stop that one first).")
                        .formatted(folder)));
  }

  @Override
  public void close() {
    try {
      channel.close();
      HELD_HERE.remove(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
