package ovation.packaging.encryption;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.export.ContentFilter;

/**
 * Decrypts AES-CBC, the older form, which does not show changes (XML Encryption 1.1 §5.2.2).
 *
 * @param size of the plain text in bytes, which the padding at the end tells
 */
record CbcDecryption(SecretKey key, long size) implements ContentFilter {

  private static final int BLOCK = 16;

  /**
   * Plans to decrypt a file.
   *
   * @param cipherSize with the initialization vector, in bytes
   * @param end the last two blocks, from which the size follows
   * @throws InputException if it has no possible size or padding
   */
  static CbcDecryption of(SecretKey key, long cipherSize, byte[] end) throws InputException {
    if (cipherSize < 2 * BLOCK || cipherSize % BLOCK != 0 || end.length != 2 * BLOCK) {
      throw Undecipherable.refusal();
    }
    byte[] last = cipher(key, end).update(end, BLOCK, BLOCK);
    int padding = last[BLOCK - 1];
    if (padding < 1 || padding > BLOCK) {
      throw Undecipherable.refusal();
    }
    return new CbcDecryption(key, cipherSize - BLOCK - padding);
  }

  private static Cipher cipher(SecretKey key, byte[] iv) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(iv, 0, BLOCK));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no AES.", e);
    }
  }

  @Override
  public ReadableByteChannel over(ReadableByteChannel source) {
    return new Recoding(source) {
      private @Nullable Cipher cipher;
      private long left = size;

      @Override
      int make(byte[] out) throws IOException {
        Cipher running = cipher;
        if (running == null) {
          byte[] iv = take(BLOCK);
          if (iv.length < BLOCK) {
            throw Undecipherable.refused();
          }
          running = cipher(key, iv);
          cipher = running;
        }
        if (left == 0) {
          return -1;
        }
        int count = take(out, out.length);
        if (count == 0 || count % BLOCK != 0) {
          throw Undecipherable.refused();
        }
        try {
          running.update(out, 0, count, out, 0);
        } catch (ShortBufferException e) {
          throw new IllegalStateException(e);
        }
        int plain = (int) Math.min(left, count);
        left -= plain;
        return plain;
      }
    };
  }

  /** The key does not show. */
  @Override
  public String toString() {
    return "AES-CBC over " + size + " bytes";
  }
}
