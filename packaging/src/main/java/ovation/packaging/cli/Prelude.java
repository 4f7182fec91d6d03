package ovation.packaging.cli;

import java.util.List;
import java.util.Set;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.disk.deflate.Wrapper;
import ovation.packaging.disk.file.FileSource;

/**
 * Looks for the system's libraries while the words of the command line are still being read: both
 * take about as long.
 */
final class Prelude {

  private static final Set<String> WITH_DISKS = Set.of("disk", "export");

  private Prelude() {}

  static void begin(String[] arguments) {
    if (List.of(arguments).stream().anyMatch(WITH_DISKS::contains)) {
      Thread.ofPlatform().daemon().name("ovation-prelude").start(Prelude::look);
    }
  }

  private static void look() {
    if (FileSource.knowsHoles()) {
      var _ = Engines.deflating(Strength.BALANCED, Wrapper.ZLIB);
    }
  }
}
