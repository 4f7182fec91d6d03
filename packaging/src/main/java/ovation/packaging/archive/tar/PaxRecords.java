package ovation.packaging.archive.tar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ovation.model.text.Sentence;

/** The records of a PAX extended header: {@code length key=value} and a line feed each. */
final class PaxRecords {

  static final int MAX_BYTES = 64 << 10;
  private static final int MAX_RECORDS = 64;

  private final Map<String, byte[]> values = new HashMap<>();

  static PaxRecords parse(byte[] bytes) throws TarFormatException {
    PaxRecords records = new PaxRecords();
    int count = 0;
    for (int at = 0; at < bytes.length; ) {
      if (++count > MAX_RECORDS) {
        throw new TarFormatException(Sentence.of("its extended header has more than 64 records"));
      }
      at = records.read(bytes, at);
    }
    return records;
  }

  private int read(byte[] bytes, int start) throws TarFormatException {
    int blank = indexOf(bytes, (byte) ' ', start, Math.min(bytes.length, start + 7));
    int end = start + (int) decimal(bytes, start, blank);
    if (end <= blank + 1 || end > bytes.length || bytes[end - 1] != '\n') {
      throw new TarFormatException(Sentence.of("its extended header is damaged"));
    }
    int equals = indexOf(bytes, (byte) '=', blank + 1, end);
    String key = new String(bytes, blank + 1, equals - blank - 1, StandardCharsets.UTF_8);
    if (values.put(key, Arrays.copyOfRange(bytes, equals + 1, end - 1)) != null) {
      throw new TarFormatException(Sentence.of("its extended header says something twice"));
    }
    return end;
  }

  Optional<byte[]> path() {
    return Optional.ofNullable(values.get("path"));
  }

  OptionalLong size() throws TarFormatException {
    byte[] value = values.get("size");
    return value == null ? OptionalLong.empty() : OptionalLong.of(decimal(value, 0, value.length));
  }

  /** Returns whether the member's bytes are not simply the file's bytes. */
  boolean isSparse() {
    return values.keySet().stream().anyMatch(key -> key.startsWith("GNU.sparse"));
  }

  private static int indexOf(byte[] bytes, byte wanted, int from, int to)
      throws TarFormatException {
    for (int i = from; i < to; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    throw new TarFormatException(Sentence.of("its extended header is damaged"));
  }

  private static long decimal(byte[] bytes, int from, int to) throws TarFormatException {
    if (to <= from || to - from > 18) {
      throw new TarFormatException(Sentence.of("its extended header holds an impossible number"));
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        throw new TarFormatException(Sentence.of("its extended header holds an impossible number"));
      }
      value = value * 10 + (bytes[i] - '0');
    }
    return value;
  }
}
