package ovation.packaging.trust;

import java.security.SecureRandom;

/** Numbers that nobody can guess. */
final class Nonces {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Nonces() {}

  static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
