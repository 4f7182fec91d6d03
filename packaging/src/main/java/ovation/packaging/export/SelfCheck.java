package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.disk.file.FileSource;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.job.Progress;

/**
 * Reads what was written once more and compares it with what was meant, by a checksum that costs
 * next to nothing: it finds what a disk or a cable did, and nobody else was here yet.
 */
final class SelfCheck {

  private static final int BUFFER = 1 << 20;
  private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(BUFFER).asReadOnlyBuffer();

  private SelfCheck() {}

  /**
   * Returns quietly if an archive opens and every member reads back as it was written.
   *
   * @throws OutputException if the disk returned other bytes than were written
   */
  static void archive(Path target, Path archive, List<WrittenMember> members, Progress progress)
      throws OutputException {
    try (OvfPackage written = OvfPackage.open(archive)) {
      byte[] manifest = written.manifest().orElse(new byte[0]);
      byte[] meant = Manifest.of(members.stream().map(WrittenMember::line).toList()).toBytes();
      if (!Arrays.equals(manifest, meant)) {
        throw different(target, "the manifest");
      }
      for (WrittenMember member : members) {
        try (ImageSource source = written.image(member.name())) {
          compare(target, source, member, progress);
        }
      }
    } catch (InputException e) {
      throw unreadable(target, e);
    }
  }

  /**
   * Returns quietly if a file reads back as it was written.
   *
   * @param folder that the user named
   * @param place where the file is now
   * @throws OutputException if the disk returned other bytes than were written
   */
  static void file(Path folder, Path place, WrittenMember member, Progress progress)
      throws OutputException {
    try (ImageSource source = FileSource.open(place)) {
      compare(folder, source, member, progress);
    } catch (InputException e) {
      throw unreadable(place, e);
    }
  }

  /** Holes are not read: what is not there is zeros. */
  private static void compare(
      Path target, ImageSource source, WrittenMember member, Progress progress)
      throws InputException, OutputException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(Math.clamp(member.size(), 512, BUFFER));
    CRC32C check = new CRC32C();
    long size = source.size();
    long data = 0;
    long hole = 0;
    for (long at = 0; at < size; ) {
      progress.checkCancelled();
      if (at >= hole) {
        data = source.dataFrom(at);
        hole = data < size ? Math.max(data + 1, source.holeFrom(data)) : size;
      }
      boolean zeros = at < data;
      int count = (int) Math.min(buffer.capacity(), (zeros ? data : hole) - at);
      if (zeros) {
        check.update(ZEROS.slice(0, count));
      } else {
        source.read(at, buffer.clear().limit(count));
        check.update(buffer.flip());
      }
      progress.advance(count);
      at += count;
    }
    if (size != member.size() || (int) check.getValue() != member.check()) {
      throw different(target, member.name());
    }
  }

  private static OutputException unreadable(Path target, InputException cause) {
    return new OutputException(
        Sentence.of("{0} could not be read back after it was written. Check the disk.", target),
        cause);
  }

  private static OutputException different(Path target, String name) {
    return new OutputException(
        Sentence.of(
            "{0} was not written: “{1}” read back differently from what was written."
                + " Check the disk.",
            target, PackageText.visible(name)));
  }
}
