package ovation.packaging.encryption;

import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * AES-GCM over a stream (NIST SP 800-38D §7), in memory that does not grow. What is decrypted is
 * not to be trusted before {@link #isTag} has said so. For one thread at a time.
 */
sealed interface GcmStream permits JavaGcm, SystemGcm {

  /** The size of the initialization vector in bytes. */
  int IV = 12;

  /** The size of the tag in bytes. */
  int TAG = 16;

  /** The most bytes of one message: 2^32 - 2 blocks. */
  long MOST = (64L << 30) - 32;

  /**
   * Starts a message, by the system's OpenSSL where it has one, which is several times as fast.
   *
   * @param iv of twelve bytes, never used twice with a key
   */
  static GcmStream of(SecretKey key, byte[] iv, boolean encrypting) {
    Optional<SystemGcm> ofTheSystem =
        GcmFunctions.here().flatMap(found -> SystemGcm.start(found, key, iv, encrypting));
    return ofTheSystem.isPresent() ? ofTheSystem.get() : new JavaGcm(key, iv, encrypting);
  }

  /** Encrypts or decrypts bytes where they stand. */
  void update(byte[] bytes, int offset, int count);

  /** Ends a message that is encrypted and returns its tag. */
  byte[] tag();

  /** Ends a message that is decrypted and tells whether this is its tag. */
  boolean isTag(byte[] told);
}
