package ovation.packaging.encryption;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our AES-GCM, that of the system's library among it, says what the JDK's says, which keeps whole
 * messages in memory.
 */
class GcmStreamTest {

  private final Random random = new Random(42);
  private final byte[] iv = bytes(GcmStream.IV);

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] jdk(SecretKey key, byte[] plain) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
    return cipher.doFinal(plain);
  }

  /** In pieces of odd sizes. */
  private void feed(GcmStream stream, byte[] bytes) {
    for (int at = 0; at < bytes.length; ) {
      int count = Math.min(bytes.length - at, 1 + random.nextInt(70));
      stream.update(bytes, at, count);
      at += count;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 31, 32, 33, 1000, 65535, 65536, 65537})
  void agreesWithTheJdk(int size) throws Exception {
    for (int keyBytes : new int[] {16, 24, 32}) {
      SecretKey key = new SecretKeySpec(bytes(keyBytes), "AES");
      byte[] plain = bytes(size);
      agrees(key, plain, GcmStream.of(key, iv, true), GcmStream.of(key, iv, false));
      agrees(key, plain, new JavaGcm(key, iv, true), new JavaGcm(key, iv, false));
    }
  }

  private void agrees(SecretKey key, byte[] plain, GcmStream encrypting, GcmStream decrypting)
      throws Exception {
    byte[] expected = jdk(key, plain);
    byte[] work = plain.clone();
    feed(encrypting, work);
    assertArrayEquals(Arrays.copyOf(expected, plain.length), work);
    byte[] tag = Arrays.copyOfRange(expected, plain.length, expected.length);
    assertArrayEquals(tag, encrypting.tag());
    feed(decrypting, work);
    assertArrayEquals(plain, work);
    assertTrue(decrypting.isTag(tag));
  }

  @Test
  void theLibraryIsFoundWhereItIsRequired() {
    if ("required".equals(System.getProperty("interop"))) {
      assertTrue(GcmFunctions.here().isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 127})
  void anotherTagIsNone(int bit) throws Exception {
    SecretKey key = new SecretKeySpec(bytes(32), "AES");
    byte[] expected = jdk(key, new byte[0]);
    expected[bit / 8] ^= (byte) (1 << (bit % 8));
    assertFalse(GcmStream.of(key, iv, false).isTag(expected));
    assertFalse(new JavaGcm(key, iv, false).isTag(expected));
  }
}
