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
      start(() -> look(words));
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

  /** Links what the command is likely to call: each function of a library takes milliseconds. */
  private static void look(List<String> words) {
    if (!FileSource.knowsHoles()) {
      return;
    }
    if (words.stream().anyMatch(Prelude::isPacked)) {
      Engines.inflating(Wrapper.ZLIB).inflater(Wrapper.ZLIB).close();
    }
    if (words.stream().anyMatch(Prelude::isPacking)) {
      Strength strength = words.contains("fast") ? Strength.FAST : Strength.BALANCED;
      Engines.deflating(strength, Wrapper.ZLIB).deflater(strength, Wrapper.ZLIB).close();
    }
  }

  /** Whether a word is likely to name a file with compressed disks. */
  private static boolean isPacked(String word) {
    return word.endsWith(".ova") || word.endsWith(".vmdk");
  }

  private static boolean isPacking(String word) {
    return word.endsWith("vmdk") || word.equals("--compression");
  }
}
