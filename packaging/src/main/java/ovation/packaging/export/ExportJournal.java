package ovation.packaging.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.PartFile;

/**
 * The record of an export into a folder. It names the files that are being written; once they all
 * are, it says {@code ready}, and from then on the export is finished, by the next run if need be.
 * Before that the next run removes what this one left.
 */
final class ExportJournal implements AutoCloseable {

  static final String NAME = ".ovation-export";

  private static final String HEAD = "ovation-export 1";
  private static final String PART = "part ";
  private static final String REMOVE = "remove ";
  private static final String READY = "ready";
  private static final int MAX_BYTES = 16 << 20;

  private final Path path;
  private final FileChannel channel;
  private final FileOperations files;
  private final List<Path> kept;

  private ExportJournal(Path path, FileChannel channel, FileOperations files, List<Path> kept) {
    this.kept = kept;
    this.path = path;
    this.channel = channel;
    this.files = files;
  }

  /**
   * Starts a journal; what a dead run left is finished first, or removed unless it is resumed.
   *
   * @param packing how disks are compressed
   * @param resume whether the parts of a dead run that compressed alike are kept
   * @throws OutputException if another export is at work in the folder, or it cannot be written
   */
  static ExportJournal start(
      SafeFolder folder, String packing, boolean resume, FileOperations files)
      throws OutputException {
    Path path = folder.path().resolve(NAME);
    List<Path> kept = new ArrayList<>();
    try {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        recover(folder, path, resume ? packing : "no", kept, files);
      }
      FileChannel channel = files.create(path);
      try {
        FileLock _ = channel.tryLock();
      } catch (IOException | OverlappingFileLockException noLocksHere) {
        // Then a leftover cannot be told from a living one, and is taken for dead.
      }
      ExportJournal journal = new ExportJournal(path, channel, files, kept);
      journal.begin(packing);
      return journal;
    } catch (IOException e) {
      throw OutputException.writing(folder.path(), e);
    }
  }

  private static void recover(
      SafeFolder folder, Path path, String packing, List<Path> kept, FileOperations files)
      throws IOException, OutputException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > MAX_BYTES) {
      throw new OutputException(Sentence.of("{0} is in the way. Remove it.", path));
    }
    try (FileChannel other =
            FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = other.tryLock()) {
      if (lock == null) {
        throw busy(folder);
      }
      List<String> lines =
          new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
      boolean ready = !lines.isEmpty() && lines.getLast().equals(READY);
      for (String line : lines) {
        if (line.startsWith(PART) && !ready && lines.contains(packing)) {
          kept.add(folder.resolve(line.substring(PART.length())));
        } else if (line.startsWith(PART)) {
          settle(folder.resolve(line.substring(PART.length())), ready, files);
        } else if (ready && line.startsWith(REMOVE)) {
          removeStale(folder.resolve(line.substring(REMOVE.length())));
        }
      }
      Files.delete(path);
    } catch (OverlappingFileLockException living) {
      throw busy(folder);
    }
  }

  private static void settle(Path target, boolean ready, FileOperations files) throws IOException {
    Path part = PartFile.pathFor(target);
    if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (ready) {
      files.move(part, target);
    } else {
      Files.delete(part);
    }
  }

  /** Removes a manifest or certificate file that vouches for what is gone, and nothing else. */
  static void removeStale(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".mf") || name.endsWith(".cert")) {
      Files.deleteIfExists(file);
    }
  }

  private static OutputException busy(SafeFolder folder) {
    return new OutputException(
        Sentence.of("{0} is being written by another export. Wait for its end.", folder.path()));
  }

  /** Returns the targets whose parts a dead run left, and which are there to be resumed. */
  List<Path> kept() {
    return List.copyOf(kept);
  }

  private void begin(String packing) throws OutputException {
    try {
      append(HEAD);
      append(packing);

    } catch (OutputException e) {
      finish();
      throw e;
    }
  }

  /** Notes the files that will be written, in the order in which they appear. */
  void begin(List<String> names) throws OutputException {
    append(names.stream().map(PART::concat).toArray(String[]::new));
  }

  /** Notes that all is written, and which file goes away. */
  void ready(List<String> stale) throws OutputException {
    append(stale.stream().map(REMOVE::concat).toArray(String[]::new));
    append(READY);
  }

  /** Takes {@link #ready} back, while nothing was renamed. */
  void undo() throws OutputException {
    append("undone");
  }

  private void append(String... lines) throws OutputException {
    if (lines.length == 0) {
      return;
    }
    try {
      String text = String.join("\n", lines) + "\n";
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        files.write(channel, bytes);
      }
      files.force(channel);
    } catch (IOException e) {
      throw OutputException.writing(path, e);
    }
  }

  /** Ends the record: the export is done, or nothing of it is left. */
  void finish() {
    close();
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // The next export finds nothing to do in it, and removes it.
    }
  }

  /** Closes the file and leaves the record for the next run. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // All that matters was forced before.
    }
  }
}
