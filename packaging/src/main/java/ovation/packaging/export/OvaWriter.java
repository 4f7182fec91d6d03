package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;
import ovation.packaging.output.PartFile;

/**
 * Writes the members of an archive in one pass. Room for the descriptor is kept at the front, since
 * sizes are known only once the files are written. Manifest and certificate file come second and
 * third, filled at the end likewise; where their size is not known before, both come last (DSP0243
 * 2.1.1 §5.2).
 */
final class OvaWriter {

  private final ExportPlan plan;
  private final ExportContents contents;
  private final TarMembers members;

  OvaWriter(ExportPlan plan, ExportContents contents, PartFile part, DigestLane lane) {
    this.plan = plan;
    this.contents = contents;
    this.members =
        new TarMembers(part, new TarHeaders(plan.dialect(), plan.time()), plan.digest(), lane);
  }

  /**
   * Checks that all names fit into the dialect, and all sizes that are known.
   *
   * @throws OutputException if one does not
   */
  static void checkDialect(ExportPlan plan, ExportContents contents) throws OutputException {
    TarHeaders headers = new TarHeaders(plan.dialect(), plan.time());
    for (PlannedFile file : contents.files()) {
      var _ = headers.of(file.name(), file.isCarried() ? file.content().size() : 0);
    }
  }

  /** Writes the archive and returns its members, without manifest and certificate file. */
  List<WrittenMember> write(Progress progress) throws PackagingException {
    ContentWriter writer = new ContentWriter(plan.disks(), progress);
    TarMembers.Room descriptorRoom =
        members.reserve(contents.descriptorName(), contents.longestDescriptor().length);
    Optional<Reserved> reserved = reserve();
    List<WrittenFile> files = new ArrayList<>();
    for (PlannedFile file : contents.files()) {
      files.add(writer.write(file, members));
    }
    members.endLast();
    byte[] descriptor =
        padded(DescriptorSync.apply(contents.descriptor(), files), descriptorRoom.size());
    List<WrittenMember> written = new ArrayList<>();
    written.add(members.fill(descriptorRoom, descriptor));
    progress.advance(descriptor.length);
    files.forEach(file -> written.addAll(file.members()));
    List<ManifestLine> lines = written.stream().map(WrittenMember::line).toList();
    byte[] manifest = Manifest.of(lines).toBytes();
    byte[] certificate = new byte[0];
    if (plan.signer().isPresent()) {
      progress.phase(Sentence.of("Signing"));
      certificate =
          plan.signer().get().certificateFile(manifest, contents.manifestName(), progress);
    }
    if (reserved.isPresent()) {
      fill(reserved.get(), manifest, certificate);
    } else {
      members.add(contents.manifestName(), manifest);
      if (certificate.length > 0) {
        members.add(contents.certificateName(), certificate);
      }
    }
    members.finish();
    return List.copyOf(written);
  }

  /**
   * Fills the descriptor's last blocks where its numbers turned out so short that it would need one
   * block less than was kept: white space after the root element means nothing.
   */
  private byte[] padded(byte[] descriptor, int room) {
    int least = room - (room - 1) % TarHeaders.BLOCK;
    if (descriptor.length >= least) {
      return descriptor;
    }
    byte[] space = "\n".getBytes(contents.descriptor().encoding().charset());
    int count = Math.ceilDiv(least - descriptor.length, space.length);
    ByteBuffer padded = ByteBuffer.allocate(descriptor.length + count * space.length);
    padded.put(descriptor);
    for (int i = 0; i < count; i++) {
      padded.put(space);
    }
    return padded.array();
  }

  /** Where manifest and certificate file will be. */
  private record Reserved(TarMembers.Room manifest, Optional<TarMembers.Room> certificate) {}

  /** Keeps room for both, unless a size is unknown. */
  private Optional<Reserved> reserve() throws PackagingException {
    OptionalInt certificate = OptionalInt.of(0);
    if (plan.signer().isPresent()) {
      certificate = plan.signer().get().fixedSize(contents.manifestName());
    }
    Optional<Integer> manifest = contents.manifestSize(plan.digest());
    if (manifest.isEmpty() || certificate.isEmpty()) {
      return Optional.empty();
    }
    TarMembers.Room room = members.reserve(contents.manifestName(), manifest.get());
    return Optional.of(
        new Reserved(
            room,
            certificate.getAsInt() == 0
                ? Optional.empty()
                : Optional.of(
                    members.reserve(contents.certificateName(), certificate.getAsInt()))));
  }

  private void fill(Reserved reserved, byte[] manifest, byte[] certificate) throws OutputException {
    int room = reserved.certificate().map(TarMembers.Room::size).orElse(0);
    if (certificate.length != room || manifest.length != reserved.manifest().size()) {
      throw new OutputException(
          Sentence.of(
              "The certificate file has another size than the key promised. Nothing was"
                  + " written."));
    }
    members.fill(reserved.manifest(), manifest);
    if (reserved.certificate().isPresent()) {
      members.fill(reserved.certificate().get(), certificate);
    }
  }

  long position() {
    return members.position();
  }
}
