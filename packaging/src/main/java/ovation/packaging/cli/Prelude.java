package ovation.packaging.cli;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.disk.deflate.Wrapper;
import ovation.packaging.disk.file.FileSource;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Uses the second processor while the words of the command line are still being read: looks for the
 * system's libraries, and makes the Java runtime compile the digest that the command will need.
 */
final class Prelude {

  private static final Set<String> WITH_DISKS = Set.of("disk", "export");

  private static final Set<String> WITH_DIGESTS = Set.of("export", "sign", "unpack", "verify");

  private static final int BLOCK = 1 << 18;
  private static final int BLOCKS = 200;

  private Prelude() {}

  static void begin(String[] arguments) {
    List<String> words = List.of(arguments);
    if (words.stream().anyMatch(WITH_DISKS::contains)) {
      start(Prelude::look);
    }
    if (words.stream().anyMatch(WITH_DIGESTS::contains)) {
      start(Prelude::digest);
    }
  }

  private static void start(Runnable work) {
    Thread.ofPlatform().daemon().name("ovation-prelude").start(work);
  }

  private static void digest() {
    MessageDigest digest = DigestAlgorithm.SHA256.newDigest();
    ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
    for (int i = 0; i < BLOCKS; i++) {
      digest.update(zeros.clear());
    }
  }

  private static void look() {
    if (FileSource.knowsHoles()) {
      var _ = Engines.deflating(Strength.BALANCED, Wrapper.ZLIB);
    }
  }
}
