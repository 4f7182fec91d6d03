package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.zip.CRC32C;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.ManifestLine;

/** Takes a file that is in its place already: nothing is written, its digest is computed. */
final class DigestOutput implements ImageOutput {

  private final DigestAlgorithm algorithm;
  private final MessageDigest digest;
  private final CRC32C check = new CRC32C();
  private long size;

  DigestOutput(DigestAlgorithm algorithm) {
    this.algorithm = algorithm;
    this.digest = algorithm.newDigest();
  }

  @Override
  public void write(long position, ByteBuffer bytes) {
    size += bytes.remaining();
    check.update(bytes.duplicate());
    digest.update(bytes);
  }

  @Override
  public void extend(long newSize) {
    // What is carried is written whole.
  }

  WrittenMember finish(String name) {
    return new WrittenMember(
        ManifestLine.of(algorithm, name, digest.digest()), size, (int) check.getValue());
  }
}
