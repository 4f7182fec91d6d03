package ovation.packaging.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import ovation.packaging.OutputException;
import ovation.packaging.disk.deflate.DeflateEngine;
import ovation.packaging.disk.deflate.Engines;
import ovation.packaging.disk.deflate.Strength;
import ovation.packaging.disk.deflate.Wrapper;

/**
 * How an export compresses, noted beside the archive in the making. An export that was interrupted
 * is resumed only by one that compresses alike: then the archive has the bytes that it would have
 * had. Whether the compressed disks still fit is compared grain by grain.
 */
final class ResumeRecord {

  private static final String SUFFIX = ".ovation.journal";
  private static final String HEAD = "ovation-export 1\n";
  private static final int MOST_BYTES = 4096;

  private final Path path;
  private final String text;

  private ResumeRecord(Path path, String text) {
    this.path = path;
    this.text = text;
  }

  /** Returns the record of an export to a file. */
  static ResumeRecord of(Path target, DiskPlan plan) {
    return new ResumeRecord(
        target.resolveSibling(target.getFileName() + SUFFIX), HEAD + packing(plan) + "\n");
  }

  /** Returns how a plan compresses, in one line. */
  static String packing(DiskPlan plan) {
    if (plan.format().isEmpty()) {
      return "packing keep";
    }
    Strength strength = plan.strength().orElse(Strength.BALANCED);
    DeflateEngine engine = plan.engine().orElseGet(() -> Engines.deflating(strength, Wrapper.ZLIB));
    return String.join(" ", "packing", plan.format().get().id(), strength.id(), engine.name());
  }

  /** Whether the record of a dead run says the same. */
  boolean matches() {
    try {
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          && Files.size(path) < MOST_BYTES
          && Files.readString(path).equals(text);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes the record. */
  void write() throws OutputException {
    try {
      Files.deleteIfExists(path);
      Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw OutputException.writing(path, e);
    }
  }

  /** Removes the record: the export is done, or nothing is left of it. */
  void remove() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // It says nothing without the archive beside it.
    }
  }
}
