package ovation.packaging.disk.deflate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Which blocks are not even tried. */
class GrainSampleTest {

  private static boolean isHopeless(byte[] content, Strength strength) {
    ByteBuffer buffer = ByteBuffer.wrap(content);
    boolean hopeless = new GrainSample(strength).isHopeless(buffer);
    assertEquals(0, buffer.position());
    return hopeless;
  }

  @Test
  void noiseIsStoredUnlessTheResultIsToBeSmall() {
    byte[] noise = Contents.random(Contents.GRAIN, 256);
    assertTrue(isHopeless(noise, Strength.FAST));
    assertTrue(isHopeless(noise, Strength.BALANCED));
    assertFalse(isHopeless(noise, Strength.SMALL));
    assertTrue(isHopeless(Contents.random(2 << 20, 256), Strength.BALANCED));
  }

  @Test
  void shortBlocksAreTried() {
    assertFalse(isHopeless(Contents.random(12_000, 256), Strength.FAST));
  }

  @Test
  void textAndZerosAndSmallAlphabetsAreTried() {
    assertFalse(isHopeless(Contents.text(1, Contents.GRAIN), Strength.FAST));
    assertFalse(isHopeless(new byte[Contents.GRAIN], Strength.FAST));
    assertFalse(isHopeless(Contents.random(Contents.GRAIN, 230), Strength.FAST));
  }

  @Test
  void noiseThatRepeatsItselfIsTried() {
    byte[] content = Contents.random(Contents.GRAIN, 256);
    System.arraycopy(content, 1001, content, 40_003, 12_000);
    assertFalse(isHopeless(content, Strength.FAST));
  }

  @Test
  void noiseWithOneFileOfTextInItIsTried() {
    byte[] content = Contents.random(Contents.GRAIN, 256);
    System.arraycopy(Contents.text(3, 8192), 0, content, 16_384, 8192);
    assertFalse(isHopeless(content, Strength.FAST));
  }
}
