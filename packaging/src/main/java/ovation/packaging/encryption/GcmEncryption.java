package ovation.packaging.encryption;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.export.WritingFilter;

/**
 * Encrypts a file with AES-GCM: initialization vector, cipher text, tag (XML Encryption 1.1
 * §5.2.4). Each reading takes a new vector.
 *
 * @param plainSize the size of the file in bytes
 */
record GcmEncryption(SecretKey key, long plainSize) implements WritingFilter {

  /** How many bytes the cipher text is longer than the plain text. */
  static final int GROWTH = GcmStream.IV + GcmStream.TAG;

  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Plans to encrypt a file.
   *
   * @param name how the file is called in a sentence
   * @throws InputException if it is too long for one message
   */
  static GcmEncryption of(SecretKey key, String name, long plainSize) throws InputException {
    if (plainSize > GcmStream.MOST) {
      throw new InputException(tooLarge(name));
    }
    return new GcmEncryption(key, plainSize);
  }

  /** Why a file is too long for one message. */
  static Sentence tooLarge(String name) {
    return Sentence.of(
        "“{0}” is too large to be encrypted: AES-GCM ends at 64 GiB less 32 bytes. Compress the"
            + " disk first, or split it.",
        PackageText.visible(name));
  }

  @Override
  public long size() {
    return plainSize + GROWTH;
  }

  @Override
  public ReadableByteChannel over(ReadableByteChannel source) {
    byte[] iv = freshVector();
    GcmStream gcm = GcmStream.of(key, iv, true);
    return new Recoding(source) {
      private boolean begun;
      private boolean tagged;

      @Override
      int make(byte[] out) throws IOException {
        if (!begun) {
          begun = true;
          System.arraycopy(iv, 0, out, 0, iv.length);
          return iv.length;
        }
        int count = take(out, out.length);
        if (count > 0) {
          gcm.update(out, 0, count);
          return count;
        }
        if (!tagged) {
          tagged = true;
          byte[] tag = gcm.tag();
          System.arraycopy(tag, 0, out, 0, tag.length);
          return tag.length;
        }
        return -1;
      }
    };
  }

  @Override
  public FilteredOutput over(ImageOutput output, String name) throws OutputException {
    byte[] iv = freshVector();
    return new GcmOutput(output, name, GcmStream.of(key, iv, true), iv);
  }

  private static byte[] freshVector() {
    byte[] iv = new byte[GcmStream.IV];
    RANDOM.nextBytes(iv);
    return iv;
  }

  /** The key does not show. */
  @Override
  public String toString() {
    return "AES-GCM over " + plainSize + " bytes";
  }
}
