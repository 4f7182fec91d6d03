package ovation.packaging.disk.zstd;

import java.util.zip.DataFormatException;

/** Sentences on damaged data. */
final class Damaged {

  private Damaged() {}

  static DataFormatException because(String reason) {
    return new DataFormatException("the compressed data are damaged (" + reason + ")");
  }

  static DataFormatException cutOff() {
    return new DataFormatException("the compressed data end too early");
  }

  static DataFormatException tooLong(int wanted) {
    return new DataFormatException(
        "the compressed data hold more than the expected %,d bytes".formatted(wanted));
  }

  static void require(boolean holds, String reason) throws DataFormatException {
    if (!holds) {
      throw because(reason);
    }
  }
}
