package ovation.packaging.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.PackageEntry;
import ovation.packaging.archive.SourceStamp;

/** What goes into an export under a name. */
sealed interface Content permits Content.Carried, ConvertedDisk {

  /** The path inside the package, with {@code /} between parts. */
  String name();

  /** The size in bytes; of what is only made while it is written, the most that it may be. */
  long size();

  /** About how many bytes it takes on the device. */
  default long space() throws PackagingException {
    return size();
  }

  /** How many bytes must be read to write it. */
  default long work() throws PackagingException {
    return size();
  }

  /** Returns quietly if the source is what it was when the export was planned. */
  void checkUnchanged() throws InputException;

  /** The file that holds exactly these bytes, if there is one. */
  default Optional<Path> file() {
    return Optional.empty();
  }

  /** Bytes that are carried as they are. */
  sealed interface Carried extends Content {

    ReadableByteChannel open() throws InputException;
  }

  /** Bytes in memory. */
  final class Bytes implements Carried {
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
  record Entry(OvfPackage source, PackageEntry entry) implements Carried {
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
  record Added(String name, SourceStamp stamp) implements Carried {

    static Added of(String name, Path file) throws InputException {
      // Asked before opening: a pipe would block for ever.
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new InputException(Sentence.of("{0} is not a regular file.", file));
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

  /** A file whose bytes are changed on their way. */
  record Filtered(Carried source, ContentFilter filter) implements Carried {
    @Override
    public String name() {
      return source.name();
    }

    @Override
    public long size() {
      return filter.size();
    }

    @Override
    public ReadableByteChannel open() throws InputException {
      return filter.over(source.open());
    }

    @Override
    public void checkUnchanged() throws InputException {
      source.checkUnchanged();
    }
  }

  /** The chunks of a file, as if it were whole. */
  record Joined(String name, List<Carried> chunks) implements Carried {
    @Override
    public long size() {
      return chunks.stream().mapToLong(Content::size).sum();
    }

    @Override
    public ReadableByteChannel open() throws InputException {
      List<InputStream> streams = new ArrayList<>();
      for (Carried chunk : chunks) {
        streams.add(Channels.newInputStream(chunk.open()));
      }
      return Channels.newChannel(new SequenceInputStream(Collections.enumeration(streams)));
    }

    @Override
    public void checkUnchanged() throws InputException {
      for (Carried chunk : chunks) {
        chunk.checkUnchanged();
      }
    }
  }
}
