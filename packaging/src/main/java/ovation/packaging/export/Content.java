package ovation.packaging.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.archive.SourceStamp;

/** Bytes that go into an export under a name. */
sealed interface Content {

  /** The path inside the package, with {@code /} between parts. */
  String name();

  /** The size in bytes. */
  long size();

  ReadableByteChannel open() throws InputException;

  /** Returns quietly if the source is what it was when the export was planned. */
  void checkUnchanged() throws InputException;

  /** The file that holds exactly these bytes, if there is one. */
  default Optional<Path> file() {
    return Optional.empty();
  }

  /** Bytes in memory. */
  final class Bytes implements Content {
    private final String name;
    private final byte[] bytes;

    Bytes(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public ReadableByteChannel open() {
      return Channels.newChannel(new ByteArrayInputStream(bytes));
    }

    @Override
    public void checkUnchanged() {}
  }

  /** A file of the source package. */
  record Entry(OvfPackage source, PackageEntry entry) implements Content {
    @Override
    public String name() {
      return entry.name();
    }

    @Override
    public long size() {
      return entry.size();
    }

    @Override
    public ReadableByteChannel open() throws InputException {
      return source.channel(entry.name());
    }

    @Override
    public void checkUnchanged() throws InputException {
      source.checkUnchanged();
    }

    @Override
    public Optional<Path> file() {
      return source.file(entry.name());
    }
  }

  /** A file that the plan adds. */
  record Added(String name, SourceStamp stamp) implements Content {

    static Added of(String name, Path file) throws InputException {
      // Asked before opening: a pipe would block for ever.
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new InputException(file + " is not a regular file.");
      }
      return new Added(name, SourceStamp.of(file));
    }

    @Override
    public long size() {
      return stamp.size();
    }

    @Override
    public ReadableByteChannel open() throws InputException {
      try {
        return FileChannel.open(stamp.path(), StandardOpenOption.READ);
      } catch (IOException e) {
        throw InputException.reading(stamp.path(), e);
      }
    }

    @Override
    public void checkUnchanged() throws InputException {
      stamp.check();
    }

    @Override
    public Optional<Path> file() {
      return Optional.of(stamp.path());
    }
  }
}
