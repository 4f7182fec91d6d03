package ovation.packaging.integrity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The digests of the system's library are those of Java. */
class SystemDigestTest {

  private static final int SIZE = 1 << 20;

  private static SystemDigest digest(DigestAlgorithm algorithm) {
    MessageDigest digest = algorithm.newBulkDigest();
    boolean here = digest instanceof SystemDigest;
    if ("required".equals(System.getProperty("interop"))) {
      assertTrue(here, "libcrypto is required and missing");
    }
    assumeTrue(here, "libcrypto is missing");
    return (SystemDigest) digest;
  }

  @ParameterizedTest
  @EnumSource(names = {"SHA1", "SHA256", "SHA512"})
  void takesArraysBuffersAndSingleBytes(DigestAlgorithm algorithm) {
    SystemDigest ours = digest(algorithm);
    MessageDigest javas = algorithm.newDigest();
    assertEquals(javas.getDigestLength(), ours.getDigestLength());
    byte[] bytes = new byte[SIZE];
    Random random = new Random(7);
    random.nextBytes(bytes);
    ByteBuffer outside = ByteBuffer.allocateDirect(SIZE).put(bytes);
    for (int round = 0; round < 50; round++) {
      int start = random.nextInt(SIZE);
      int count = random.nextInt(SIZE - start + 1);
      ByteBuffer piece =
          switch (round % 4) {
            case 0 -> outside.slice(start, count);
            case 1 -> outside.asReadOnlyBuffer().slice(start, count);
            case 2 -> ByteBuffer.wrap(bytes, start, count);
            default -> ByteBuffer.wrap(bytes).asReadOnlyBuffer().slice(start, count);
          };
      ours.update(piece);
      assertEquals(0, piece.remaining());
      ours.update(bytes, start, count);
      ours.update((byte) round);
      javas.update(bytes, start, count);
      javas.update(bytes, start, count);
      javas.update((byte) round);
      if (random.nextInt(4) == 0) {
        assertArrayEquals(javas.digest(), ours.digest());
      }
    }
    assertArrayEquals(javas.digest(), ours.digest());
    ours.update(bytes);
    ours.reset();
    assertArrayEquals(javas.digest(), ours.digest(), "nothing at all");
  }

  @Test
  void javaHasWhatTheLibraryIsNotAskedFor() {
    byte[] abc = {'a', 'b', 'c'};
    assertArrayEquals(
        DigestAlgorithm.MD5.newDigest().digest(abc),
        DigestAlgorithm.MD5.newBulkDigest().digest(abc));
  }
}
