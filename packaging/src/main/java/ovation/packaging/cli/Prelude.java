package ovation.packaging.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import ovation.model.document.Snapshot;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.disk.deflate.Wrapper;
import ovation.packaging.disk.file.FileSource;
import ovation.packaging.integrity.DigestAlgorithm;

/**
 * Uses the second processor while the words of the command line are still being read: looks for the
 * system's libraries, prepares to read a descriptor, and the digest that the command will need.
 */
final class Prelude {

  private static final String DESCRIPTOR =
      """
      <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
          xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
        <References/>
        <VirtualSystem ovf:id="prelude"><Info/></VirtualSystem>
      </Envelope>
      """;

  private Prelude() {}

  static void begin(String[] arguments) {
    List<String> words = List.of(arguments);
    if (CommandName.anyNeeds(words, CommandName.Need.DISKS)) {
      start(() -> look(words));
    }
    if (CommandName.anyNeeds(words, CommandName.Need.DESCRIPTOR)) {
      start(Prelude::describe);
    }
    if (CommandName.anyNeeds(words, CommandName.Need.DIGESTS)) {
      start(DigestAlgorithm.SHA256::prepare);
    }
  }

  private static void start(Runnable work) {
    Thread.ofPlatform().daemon().name("ovation-prelude").start(work);
  }

  /** What binds a descriptor to classes is made once; that takes a tenth of a second. */
  private static void describe() {
    var _ = Snapshot.of(DESCRIPTOR.getBytes(StandardCharsets.UTF_8)).envelope();
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
