package ovation.packaging.disk.deflate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Which blocks are not even tried. */
class GrainSampleTest {

  private static Outlook outlook(byte[] content, Strength strength) {
    ByteBuffer buffer = ByteBuffer.wrap(content);
    Outlook outlook = new GrainSample(strength).outlook(buffer);
    assertEquals(0, buffer.position());
    return outlook;
  }

  @Test
  void noiseIsStoredUnlessTheResultIsToBeSmall() {
    byte[] noise = Contents.random(Contents.GRAIN, 256);
    assertEquals(Outlook.HOPELESS, outlook(noise, Strength.FAST));
    assertEquals(Outlook.HOPELESS, outlook(noise, Strength.BALANCED));
    assertEquals(Outlook.USUAL, outlook(noise, Strength.SMALL));
    assertEquals(Outlook.HOPELESS, outlook(Contents.random(2 << 20, 256), Strength.BALANCED));
  }

  @Test
  void shortBlocksAreTried() {
    assertEquals(Outlook.USUAL, outlook(Contents.random(12_000, 256), Strength.FAST));
  }

  @Test
  void textAndSmallAlphabetsAreTried() {
    assertNotEquals(Outlook.HOPELESS, outlook(Contents.text(1, Contents.GRAIN), Strength.FAST));
    assertEquals(Outlook.USUAL, outlook(Contents.random(Contents.GRAIN, 230), Strength.FAST));
  }

  @Test
  void zerosAreEasyUnlessSizeCounts() {
    byte[] zeros = new byte[Contents.GRAIN];
    assertEquals(Outlook.EASY, outlook(zeros, Strength.FAST));
    assertEquals(Outlook.USUAL, outlook(zeros, Strength.BALANCED));
    assertEquals(Outlook.USUAL, outlook(zeros, Strength.SMALL));
  }

  @Test
  void noiseThatRepeatsItselfIsTried() {
    byte[] content = Contents.random(Contents.GRAIN, 256);
    System.arraycopy(content, 1001, content, 40_003, 12_000);
    assertEquals(Outlook.USUAL, outlook(content, Strength.FAST));
  }

  @Test
  void noiseWithOneFileOfTextInItIsTried() {
    byte[] content = Contents.random(Contents.GRAIN, 256);
    System.arraycopy(Contents.text(3, 8192), 0, content, 16_384, 8192);
    assertEquals(Outlook.USUAL, outlook(content, Strength.FAST));
  }
}
