package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;
import ovation.packaging.output.PartFile;

/**
 * Writes the members of an archive in one pass. Manifest and certificate file come second and
 * third: their room is kept while the files are written and hashed, and filled at the end. Where
 * the certificate file's size is not known before, both come last (DSP0243 2.1.1 §5.2).
 */
final class OvaWriter {

  /** Tape habit: archives are multiples of 20 blocks. */
  private static final int RECORD = 20 * TarHeaders.BLOCK;

  private final ExportPlan plan;
  private final ExportContents contents;
  private final PartFile part;
  private final TarHeaders headers;
  private final List<ManifestLine> lines = new ArrayList<>();
  private long position;

  OvaWriter(ExportPlan plan, ExportContents contents, PartFile part) {
    this.plan = plan;
    this.contents = contents;
    this.part = part;
    this.headers = new TarHeaders(plan.dialect(), plan.time());
  }

  /**
   * Returns what the archive will have in bytes, apart from a certificate file of unknown size.
   *
   * @throws OutputException if a name or a size does not fit into the dialect
   */
  static long size(ExportPlan plan, ExportContents contents) throws OutputException {
    TarHeaders headers = new TarHeaders(plan.dialect(), plan.time());
    long size = 2L * RECORD;
    for (Content content : contents.contents()) {
      size += headers.of(content.name(), content.size()).length + padded(content.size());
    }
    return size
        + headers.of(contents.manifestName(), 0).length
        + headers.of(contents.certificateName(), 0).length
        + padded(contents.manifestSize(plan.digest()));
  }

  /** Writes the archive and returns the manifest's lines. */
  List<ManifestLine> write(Progress progress) throws PackagingException {
    Transfer transfer = new Transfer(plan.digest(), progress);
    List<Content> all = contents.contents();
    carry(all.getFirst(), transfer, progress);
    Optional<Reserved> reserved = reserve();
    for (Content content : all.subList(1, all.size())) {
      carry(content, transfer, progress);
    }
    byte[] manifest = Manifest.of(lines).toBytes();
    byte[] certificate = new byte[0];
    if (plan.signer().isPresent()) {
      progress.phase("Signing");
      certificate = plan.signer().get().certificateFile(manifest, contents.manifestName());
    }
    if (reserved.isPresent()) {
      fill(reserved.get(), manifest, certificate);
    } else {
      member(contents.manifestName(), manifest);
      member(contents.certificateName(), certificate);
    }
    zeros(2 * TarHeaders.BLOCK);
    zeros((int) ((RECORD - position % RECORD) % RECORD));
    return List.copyOf(lines);
  }

  /** Where manifest and certificate file will be, and how large the latter; 0 if there is none. */
  private record Reserved(long manifestAt, long certificateAt, int certificateSize) {}

  /** Keeps room for both, unless the certificate file's size is unknown. */
  private Optional<Reserved> reserve() throws PackagingException {
    int certificateSize = 0;
    if (plan.signer().isPresent()) {
      OptionalInt fixed = plan.signer().get().fixedSize(contents.manifestName());
      if (fixed.isEmpty()) {
        return Optional.empty();
      }
      certificateSize = fixed.getAsInt();
    }
    long manifestAt = reserve(contents.manifestName(), contents.manifestSize(plan.digest()));
    long certificateAt =
        certificateSize == 0 ? 0 : reserve(contents.certificateName(), certificateSize);
    return Optional.of(new Reserved(manifestAt, certificateAt, certificateSize));
  }

  private void fill(Reserved reserved, byte[] manifest, byte[] certificate) throws OutputException {
    if (certificate.length != reserved.certificateSize()) {
      throw new OutputException(
          "The certificate file has another size than the key promised. Nothing was written.");
    }
    part.patch(reserved.manifestAt(), manifest);
    if (certificate.length > 0) {
      part.patch(reserved.certificateAt(), certificate);
    }
  }

  long position() {
    return position;
  }

  private void carry(Content content, Transfer transfer, Progress progress)
      throws PackagingException {
    progress.phase("Writing " + content.name());
    put(headers.of(content.name(), content.size()));
    lines.add(transfer.carry(content, part::write));
    position += content.size();
    pad(content.size());
  }

  private long reserve(String name, int size) throws OutputException {
    put(headers.of(name, size));
    long at = position;
    zeros((int) padded(size));
    return at;
  }

  private void member(String name, byte[] bytes) throws OutputException {
    put(headers.of(name, bytes.length));
    put(bytes);
    pad(bytes.length);
  }

  private void pad(long size) throws OutputException {
    zeros((int) (padded(size) - size));
  }

  private void zeros(int count) throws OutputException {
    put(new byte[count]);
  }

  private void put(byte[] bytes) throws OutputException {
    part.write(ByteBuffer.wrap(bytes));
    position += bytes.length;
  }

  private static long padded(long size) {
    return (size + TarHeaders.BLOCK - 1) / TarHeaders.BLOCK * TarHeaders.BLOCK;
  }
}
