package ovation.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;

/** Directory entries of 32 bytes, all with the same time. */
final class FatEntry {

  static final int BYTES = 32;
  private static final int VOLUME_LABEL = 0x08;
  private static final int DIRECTORY = 0x10;
  private static final int ARCHIVE = 0x20;

  /** Name and extension are shown in lower case. */
  private static final byte LOWER_CASE = 0x18;

  private final short date;
  private final short time;

  FatEntry(LocalDateTime moment) {
    date =
        (short)
            ((moment.getYear() - 1980) << 9 | moment.getMonthValue() << 5 | moment.getDayOfMonth());
    time = (short) (moment.getHour() << 11 | moment.getMinute() << 5 | moment.getSecond() / 2);
  }

  void label(ByteBuffer directory, String label) {
    put(directory, "%-11s".formatted(label), VOLUME_LABEL, (byte) 0, 0, 0);
  }

  void file(ByteBuffer directory, String name, int cluster, int size) {
    put(directory, padded(name), ARCHIVE, LOWER_CASE, cluster, size);
  }

  void folder(ByteBuffer directory, String name, int cluster) {
    put(directory, padded(name), DIRECTORY, LOWER_CASE, cluster, 0);
  }

  /** The entries {@code .} and {@code ..}; the root counts as cluster 0. */
  void dots(ByteBuffer directory, int own, int parent) {
    put(directory, "%-11s".formatted("."), DIRECTORY, (byte) 0, own, 0);
    put(directory, "%-11s".formatted(".."), DIRECTORY, (byte) 0, parent, 0);
  }

  private void put(ByteBuffer to, String name, int kind, byte shown, int cluster, int size) {
    to.put(name.getBytes(StandardCharsets.US_ASCII)).put((byte) kind).put(shown).put((byte) 0);
    to.putShort(time).putShort(date).putShort(date).putShort((short) 0);
    to.putShort(time).putShort(date).putShort((short) cluster).putInt(size);
  }

  private static String padded(String name) {
    int dot = name.indexOf('.');
    String base = dot < 0 ? name : name.substring(0, dot);
    String extension = dot < 0 ? "" : name.substring(dot + 1);
    if (base.length() > 8
        || extension.length() > 3
        || !name.equals(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("not a lower-case 8.3 name: " + name);
    }
    return "%-8s%-3s".formatted(base, extension).toUpperCase(Locale.ROOT);
  }
}
