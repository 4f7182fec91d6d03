package ovation.packaging.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.job.Progress;

/**
 * Reads what was written once more and compares it with what was meant, by a checksum that costs
 * next to nothing: it finds what a disk or a cable did, and nobody else was here yet.
 */
final class SelfCheck {

  private static final int BUFFER = 1 << 20;

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
        try (SeekableByteChannel channel = written.channel(member.line().name())) {
          compare(target, channel, member, progress);
        } catch (IOException e) {
          throw OutputException.writing(target, e);
        }
      }
    } catch (InputException e) {
      throw new OutputException(
          target + " could not be read back after it was written. Check the disk.", e);
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
    try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
      compare(folder, channel, member, progress);
    } catch (IOException e) {
      throw OutputException.writing(place, e);
    }
  }

  private static void compare(
      Path target, SeekableByteChannel channel, WrittenMember member, Progress progress)
      throws IOException, OutputException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(Math.clamp(member.size(), 512, BUFFER));
    CRC32C check = new CRC32C();
    long size = 0;
    for (int count = channel.read(buffer); count >= 0; count = channel.read(buffer.clear())) {
      progress.checkCancelled();
      check.update(buffer.flip());
      progress.advance(count);
      size += count;
    }
    if (size != member.size() || (int) check.getValue() != member.check()) {
      throw different(target, member.line().name());
    }
  }

  private static OutputException different(Path target, String name) {
    return new OutputException(
        target
            + " was not written: "
            + PackageText.quote(name)
            + " read back differently from what was written. Check the disk.");
  }
}
