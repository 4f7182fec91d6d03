package ovation.packaging.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ovation.model.rules.PackageFiles;
import ovation.packaging.InputException;

/** The entries of a package as the rules see them. */
record EntryFiles(OvfPackage source) implements PackageFiles {

  @Override
  public Optional<Long> size(String href) {
    return source.resolve(href).flatMap(source::entry).map(PackageEntry::size);
  }

  @Override
  public Optional<byte[]> content(String href, int limit) {
    Optional<String> name = source.resolve(href);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try (SeekableByteChannel channel = source.channel(name.get())) {
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(limit, channel.size()));
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // Read on until the buffer is full or the file ends.
      }
      return Optional.of(Arrays.copyOf(bytes.array(), bytes.position()));
    } catch (IOException | InputException e) {
      return Optional.empty();
    }
  }

  @Override
  public Set<String> names() {
    return source.entries().stream()
        .map(PackageEntry::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean isStray() {
    return source.isStray();
  }
}
