package ovation.app.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ovation.app.keep.UserFolders;

/**
 * What a second launch may ask of the first: to come to the front and to open packages. It carries
 * paths and nothing else.
 *
 * @param files absolute paths
 */
record Request(List<Path> files) {
  private static final String FIRST_LINE = "Ovation open 1";
  private static final int LARGEST = 64 * 1024;
  private static final int MOST_FILES = 100;

  Request {
    files = List.copyOf(files);
  }

  byte[] bytes() {
    String lines =
        files.stream()
            .map(path -> path.toAbsolutePath().normalize().toString())
            .filter(path -> path.indexOf('\n') < 0)
            .collect(Collectors.joining("\n"));
    return (FIRST_LINE + "\n" + lines + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a request to the end of the stream.
   *
   * @return nothing for anything that is no request
   * @throws IOException if it cannot be read
   */
  static Optional<Request> read(ReadableByteChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(LARGEST);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // Until the other side has said all, or too much.
    }
    if (!buffer.hasRemaining()) {
      return Optional.empty();
    }
    String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE)) {
      return Optional.empty();
    }
    return Optional.of(
        new Request(
            lines.stream()
                .skip(1)
                .limit(MOST_FILES)
                .flatMap(line -> UserFolders.absolute(line).stream())
                .toList()));
  }
}
