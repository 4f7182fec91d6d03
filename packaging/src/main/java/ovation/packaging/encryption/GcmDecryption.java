package ovation.packaging.encryption;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.export.ContentFilter;

/**
 * Decrypts what {@link GcmEncryption} makes. The plain text comes out before the tag is known to
 * fit; then the last read throws, so nothing of it may get a name before the end.
 *
 * @param cipherSize with vector and tag, in bytes
 */
record GcmDecryption(SecretKey key, long cipherSize) implements ContentFilter {

  /**
   * Plans to decrypt a file.
   *
   * @throws InputException if it is too short or too long to be one message
   */
  static GcmDecryption of(SecretKey key, long cipherSize) throws InputException {
    long size = cipherSize - GcmEncryption.GROWTH;
    if (size < 0 || size > GcmStream.MOST) {
      throw Undecipherable.refusal();
    }
    return new GcmDecryption(key, cipherSize);
  }

  @Override
  public long size() {
    return cipherSize - GcmEncryption.GROWTH;
  }

  @Override
  public ReadableByteChannel over(ReadableByteChannel source) {
    return new Recoding(source) {
      private @Nullable GcmStream gcm;
      private long left = size();

      @Override
      int make(byte[] out) throws IOException {
        GcmStream running = gcm;
        if (running == null) {
          byte[] iv = take(GcmStream.IV);
          if (iv.length < GcmStream.IV) {
            throw Undecipherable.refused();
          }
          running = GcmStream.of(key, iv, false);
          gcm = running;
        }
        if (left > 0) {
          int count = take(out, (int) Math.min(left, out.length));
          if (count == 0) {
            throw Undecipherable.refused();
          }
          running.update(out, 0, count);
          left -= count;
          return count;
        }
        if (!running.isTag(take(GcmStream.TAG)) || take(1).length > 0) {
          throw Undecipherable.refused();
        }
        return -1;
      }
    };
  }

  /** The key does not show. */
  @Override
  public String toString() {
    return "AES-GCM over " + size() + " bytes";
  }
}
