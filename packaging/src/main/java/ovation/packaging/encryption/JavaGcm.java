package ovation.packaging.encryption;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;

/** AES-GCM in Java: its AES in counter mode, and {@link Ghash}. */
final class JavaGcm implements GcmStream {

  private final boolean encrypting;
  private final Cipher counter;
  private final Ghash hash;
  private final byte[] mask;

  JavaGcm(SecretKey key, byte[] iv, boolean encrypting) {
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

  @Override
  public void update(byte[] bytes, int offset, int count) {
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

  @Override
  public byte[] tag() {
    byte[] tag = hash.finish();
    for (int i = 0; i < TAG; i++) {
      tag[i] ^= mask[i];
    }
    return tag;
  }

  @Override
  public boolean isTag(byte[] told) {
    return MessageDigest.isEqual(tag(), told);
  }
}
