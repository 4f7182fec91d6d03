package ovation.packaging.disk.deflate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.disk.deflate.Contents.Content;

/** How small blocks become: sizes are the same in every run, so they may be tested. */
class SizeTest {

  private static long size(DeflateEngine engine, Strength strength) {
    long size = 0;
    try (BlockDeflater deflater = engine.deflater(strength, Wrapper.ZLIB)) {
      for (Content content : Contents.usual()) {
        size += Judge.deflate(deflater, content.bytes(), true).length;
      }
    }
    return size;
  }

  @ParameterizedTest
  @CsvSource({"FAST, 1.12", "BALANCED, 1.04", "SMALL, 1.01"})
  void ourBlocksAreHardlyLargerThanThoseOfZlib(Strength strength, double most) {
    long ours = size(Engines.portable(), strength);
    long theirs = size(Engines.named("jdk").orElseThrow(), Strength.BALANCED);
    double ratio = (double) ours / theirs;
    assertTrue(ratio <= most, () -> strength.id() + " is " + ratio + " times zlib 6");
  }

  @ParameterizedTest
  @CsvSource({"BALANCED", "SMALL"})
  void preferredBlocksOfLibrariesAreNotLargerThanThoseOfZlib(Strength strength) {
    DeflateEngine preferred = Engines.deflating(strength, Wrapper.ZLIB);
    if (preferred != Engines.portable()) {
      assertTrue(
          size(preferred, strength) <= size(Engines.named("jdk").orElseThrow(), Strength.BALANCED));
    }
  }
}
