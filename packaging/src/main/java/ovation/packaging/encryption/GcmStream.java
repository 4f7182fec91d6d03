package ovation.packaging.encryption;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;

/**
 * AES-GCM over a stream (NIST SP 800-38D §7), in memory that does not grow. What is decrypted is
 * not to be trusted before {@link #isTag} has said so.
 */
final class GcmStream {

  /** The size of the initialization vector in bytes. */
  static final int IV = 12;

  /** The size of the tag in bytes. */
  static final int TAG = 16;

  /** The most bytes of one message: 2^32 - 2 blocks. */
  static final long MOST = (64L << 30) - 32;

  private final boolean encrypting;
  private final Cipher counter;
  private final Ghash hash;
  private final byte[] mask;

  /**
   * Starts a message.
   *
   * @param iv of twelve bytes, never used twice with a key
   */
  GcmStream(SecretKey key, byte[] iv, boolean encrypting) {
    this.encrypting = encrypting;
    try {
      byte[] zeros = new byte[Ghash.BLOCK];
      this.hash = new Ghash(counter(key, zeros).update(zeros));
      byte[] first = new byte[Ghash.BLOCK];
      System.arraycopy(iv, 0, first, 0, IV);
      first[Ghash.BLOCK - 1] = 1;
      this.counter = counter(key, first);
      // The tag's own block comes before those of the message.
      this.mask = counter.update(zeros);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no AES.", e);
    }
  }

  private static Cipher counter(SecretKey key, byte[] start) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(start));
    return cipher;
  }

  /** Encrypts or decrypts bytes where they stand. */
  void update(byte[] bytes, int offset, int count) {
    if (!encrypting) {
      hash.update(bytes, offset, count);
    }
    try {
      counter.update(bytes, offset, count, bytes, offset);
    } catch (ShortBufferException e) {
      throw new IllegalStateException(e);
    }
    if (encrypting) {
      hash.update(bytes, offset, count);
    }
  }

  /** Ends the message and returns its tag. */
  byte[] tag() {
    byte[] tag = hash.finish();
    for (int i = 0; i < TAG; i++) {
      tag[i] ^= mask[i];
    }
    return tag;
  }

  /** Ends the message and tells whether this is its tag. */
  boolean isTag(byte[] told) {
    return MessageDigest.isEqual(tag(), told);
  }
}
