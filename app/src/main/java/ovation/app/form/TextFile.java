package ovation.app.form;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text as people save it: UTF-8 or UTF-16 with a byte order mark, UTF-8 without, else Windows
 * western.
 */
public final class TextFile {
  private static final long MOST_BYTES = 4 << 20;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private TextFile() {}

  /**
   * The words of a file.
   *
   * @return empty for a file of more than 4 MiB, which is no text that anybody reads
   * @throws IOException if it cannot be read
   */
  public static Optional<String> read(Path file) throws IOException {
    return Files.size(file) > MOST_BYTES
        ? Optional.empty()
        : Optional.of(decode(Files.readAllBytes(file)));
  }

  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
