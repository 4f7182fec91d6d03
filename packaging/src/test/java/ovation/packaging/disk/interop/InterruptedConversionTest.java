package ovation.packaging.disk.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.DiskFormat;
import ovation.packaging.disk.convert.ConvertJob;
import ovation.packaging.disk.convert.ConvertTarget;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.job.Progress;

/** A conversion that does not come to its end leaves nothing behind and what was there in place. */
class InterruptedConversionTest {

  private static final String BEFORE = "what was there before";

  @TempDir private Path folder;

  static List<Kind> kinds() {
    return Kind.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void cancelledAnywhereItLeavesNothing(Kind kind) throws Exception {
    Path source = RawDisks.mixed(folder.resolve("source.raw"), 9 << 20);
    Path target = Files.writeString(folder.resolve(kind.file("image")), BEFORE);
    Set<Path> before = files();
    Counting whole = new Counting(Integer.MAX_VALUE);
    Path other = Files.createDirectory(folder.resolve("other")).resolve(kind.file("image"));
    job(source, kind, other).run(whole);
    Random random = new Random(3);
    for (int i = 0; i < 12; i++) {
      int at = i == 0 ? whole.events : random.nextInt(whole.events);
      assertThrows(
          CancellationException.class, () -> job(source, kind, target).run(new Counting(at)));
      assertEquals(before, files(), "cancelled after " + at + " of " + whole.events);
      assertEquals(BEFORE, Files.readString(target));
    }
  }

  private static ConvertJob job(Path source, Kind kind, Path target) {
    ConvertTarget wanted =
        new ConvertTarget(
            target, kind.format(), Optional.of(kind.variant()), Strength.FAST, Optional.empty());
    return new ConvertJob(source, DiskFormat.RAW, List.of(wanted), 2);
  }

  /** All files but those in folders. */
  private Set<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).collect(Collectors.toSet());
    }
  }

  /** What somebody else does to the source meanwhile. */
  enum Change {
    APPENDED,
    CUT_OFF,
    WRITTEN,
    REPLACED
  }

  @ParameterizedTest
  @EnumSource
  void aSourceThatChangesMeanwhileIsNamed(Change change) throws Exception {
    Path source = RawDisks.mixed(folder.resolve("source.raw"), 9 << 20);
    Path target = folder.resolve("image.raw");
    PackagingException e =
        assertThrows(
            PackagingException.class,
            () ->
                job(source, new Kind(DiskFormat.RAW, ""), target)
                    .run(new Meddling(() -> change(source, change))));
    assertTrue(e.getMessage().contains("source.raw"), e.getMessage());
    assertEquals(
        Set.of(source),
        files().stream()
            .filter(file -> !file.getFileName().toString().startsWith("old"))
            .collect(Collectors.toSet()));
  }

  private static void change(Path source, Change change) throws IOException {
    switch (change) {
      case APPENDED -> Files.write(source, new byte[512], StandardOpenOption.APPEND);
      case CUT_OFF -> {
        try (var channel = Files.newByteChannel(source, StandardOpenOption.WRITE)) {
          channel.truncate(1 << 20);
        }
      }
      case WRITTEN -> {
        try (var channel = Files.newByteChannel(source, StandardOpenOption.WRITE)) {
          channel.write(ByteBuffer.wrap(new byte[] {1}));
        }
      }
      case REPLACED -> {
        Path copy = Files.copy(source, source.resolveSibling("new"));
        Files.move(source, source.resolveSibling("old"));
        Files.move(copy, source);
      }
    }
  }

  /** Cancels after so many phases and advances. */
  private static class Counting implements Progress {

    private final int last;
    private int events;

    Counting(int last) {
      this.last = last;
    }

    @Override
    public synchronized void phase(Sentence name) {
      events++;
    }

    @Override
    public void total(long bytes) {}

    @Override
    public synchronized void advance(long bytes) {
      events++;
    }

    @Override
    public synchronized void checkCancelled() {
      if (events >= last) {
        throw new CancellationException("cancelled by the test");
      }
    }
  }

  private interface Meddler {
    void meddle() throws IOException;
  }

  /** Does something when the first piece is done. */
  private static final class Meddling extends Counting {

    private final Meddler meddler;
    private boolean done;

    Meddling(Meddler meddler) {
      super(Integer.MAX_VALUE);
      this.meddler = meddler;
    }

    @Override
    public synchronized void advance(long bytes) {
      if (!done) {
        done = true;
        try {
          meddler.meddle();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
