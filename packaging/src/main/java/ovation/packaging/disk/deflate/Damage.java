package ovation.packaging.disk.deflate;

import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/** Why a block could not be decompressed, in the same words whatever the engine. */
final class Damage {

  private static final String PREFIX = "the compressed data are damaged";

  private Damage() {}

  static DataFormatException tooLong(int wanted) {
    return new DataFormatException(
        "the compressed data hold more than the expected %,d bytes".formatted(wanted));
  }

  static DataFormatException tooShort(int yielded, int wanted) {
    return new DataFormatException(
        "the compressed data hold %,d bytes instead of %,d".formatted(yielded, wanted));
  }

  static DataFormatException cutOff() {
    return new DataFormatException("the compressed data end too early");
  }

  /** The data are damaged; the reason, if there is one, is that of the library. */
  static DataFormatException because(@Nullable String reason) {
    boolean known = reason != null && reason.startsWith("the compressed data");
    if (known) {
      return new DataFormatException(reason);
    }
    return new DataFormatException(reason == null ? PREFIX : PREFIX + " (" + reason + ")");
  }
}
