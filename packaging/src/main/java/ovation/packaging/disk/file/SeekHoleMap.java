package ovation.packaging.disk.file;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The holes of a file by {@code lseek(2)} with {@code SEEK_DATA} and {@code SEEK_HOLE}, which Java
 * does not offer. Linux and macOS know these.
 */
final class SeekHoleMap implements HoleMap {

  /** The system's functions, found once. */
  private record Calls(MethodHandle open, MethodHandle seek, MethodHandle close) {

    static final Optional<Calls> FOUND = find();

    private static Optional<Calls> find() {
      if (!SeekHoleMap.class.getModule().isNativeAccessEnabled()) {
        return Optional.empty();
      }
      try {
        Linker linker = Linker.nativeLinker();
        SymbolLookup lookup = linker.defaultLookup();
        MethodHandle open =
            linker.downcallHandle(
                lookup.findOrThrow("open"),
                FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                Linker.Option.firstVariadicArg(2));
        MethodHandle seek =
            linker.downcallHandle(
                lookup.findOrThrow("lseek"),
                FunctionDescriptor.of(
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT));
        MethodHandle close =
            linker.downcallHandle(
                lookup.findOrThrow("close"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        return Optional.of(new Calls(open, seek, close));
      } catch (RuntimeException | LinkageError noSuchCalls) {
        return Optional.empty();
      }
    }
  }

  private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  private static final boolean LINUX = SYSTEM.contains("linux");
  private static final boolean MAC = SYSTEM.contains("mac");
  private static final int SEEK_DATA = LINUX ? 3 : 4;
  private static final int SEEK_HOLE = LINUX ? 4 : 3;
  private static final int CLOSE_ON_EXEC = LINUX ? 0x80000 : 0x1000000;

  private final Calls calls;
  private final int file;
  private final long size;
  private boolean closed;

  private SeekHoleMap(Calls calls, int file, long size) {
    this.calls = calls;
    this.file = file;
    this.size = size;
  }

  /** Opens a file to ask for its holes; nothing where that cannot be done. */
  static Optional<HoleMap> open(Path path, long size) {
    if (!isAvailable()) {
      return Optional.empty();
    }
    Calls calls = Calls.FOUND.get();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name =
          arena.allocateFrom(path.toAbsolutePath().toString(), Charset.defaultCharset());
      int file = (int) calls.open().invokeExact(name, CLOSE_ON_EXEC);
      return file < 0 ? Optional.empty() : Optional.of(new SeekHoleMap(calls, file, size));
    } catch (Throwable unable) {
      return Optional.empty();
    }
  }

  /** Looks for the system's functions, which takes a moment the first time. */
  static boolean isAvailable() {
    return (LINUX || MAC) && Calls.FOUND.isPresent();
  }

  @Override
  public long dataFrom(long position) {
    long found = seek(position, SEEK_DATA);
    // Nothing but a hole up to the end is an error to the system (ENXIO).
    return found < 0 ? size : Math.clamp(found, position, size);
  }

  @Override
  public long holeFrom(long position) {
    long found = seek(position, SEEK_HOLE);
    return found < 0 ? size : Math.clamp(found, position, size);
  }

  private synchronized long seek(long position, int whence) {
    if (closed) {
      throw new IllegalStateException("the file is closed");
    }
    try {
      return (long) calls.seek().invokeExact(file, position, whence);
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      try {
        int _ = (int) calls.close().invokeExact(file);
      } catch (Throwable impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
