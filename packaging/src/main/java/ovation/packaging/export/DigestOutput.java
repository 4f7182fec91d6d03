package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.util.Optional;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.integrity.DigestAlgorithm;

/** Takes a file that is in its place already: nothing is written, its digest is computed. */
final class DigestOutput implements ImageOutput {

  private final DigestLane lane;
  private final RunningDigest digest;
  private long size;

  DigestOutput(Optional<DigestAlgorithm> algorithm, DigestLane lane) {
    this.lane = lane;
    this.digest = new RunningDigest(algorithm);
  }

  @Override
  public void write(long position, ByteBuffer bytes) {
    size += bytes.remaining();
    lane.take(digest, bytes);
  }

  @Override
  public void extend(long newSize) {
    // What is carried is written whole.
  }

  WrittenMember finish(String name) {
    lane.settle();
    return digest.finish(name, size);
  }
}
