package ovation.packaging.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;
import ovation.packaging.disk.ImageSource;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;
import ovation.packaging.output.PartFile;

/**
 * One file of the package in the making: a file of its own, or a member of the archive. Its digest
 * is computed on the way as long as it is written front to back; whoever comes back to patch pays
 * with another reading.
 */
final class MemberOutput implements ImageOutput {

  private static final int BUFFER = 1 << 20;
  private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(BUFFER).asReadOnlyBuffer();

  private final PartFile part;
  private final String name;
  private final long base;
  private final Optional<DigestAlgorithm> algorithm;
  private final DigestLane lane;
  private RunningDigest digest;
  private long size;
  private boolean patched;

  /**
   * Begins a file.
   *
   * @param part where it goes
   * @param base where it begins there, in bytes
   * @param algorithm of the digest that the manifest will name; nothing if there will be none
   * @param lane computes the digest
   */
  MemberOutput(
      PartFile part, String name, long base, Optional<DigestAlgorithm> algorithm, DigestLane lane) {
    this.part = part;
    this.name = name;
    this.base = base;
    this.algorithm = algorithm;
    this.lane = lane;
    this.digest = new RunningDigest(algorithm);
  }

  @Override
  public void write(long position, ByteBuffer bytes) throws OutputException {
    if (position < size) {
      patched = true;
      size = Math.max(size, position + bytes.remaining());
    } else {
      skip(position);
      if (!patched) {
        lane.take(digest, bytes.duplicate());
      }
      size += bytes.remaining();
    }
    part.write(base + position, bytes);
  }

  @Override
  public void extend(long newSize) throws OutputException {
    if (newSize > size) {
      skip(newSize);
      part.extend(base + newSize);
    }
  }

  private void skip(long position) throws OutputException {
    if (position > size && !patched) {
      lane.takeZeros(digest, position - size);
    }
    if (part.isResumed()) {
      overwrite(position);
    }
    size = Math.max(size, position);
  }

  /** Writes zeros up to a place: nobody knows what a dead run left there. */
  private void overwrite(long position) throws OutputException {
    for (long at = size; at < position; at += BUFFER) {
      part.write(base + at, ZEROS.slice(0, (int) Math.min(BUFFER, position - at)));
    }
  }

  String name() {
    return name;
  }

  /** Returns what an interrupted run left of this file; nothing if it left nothing. */
  Optional<ImageSource> leftover() {
    return part.leftover(name, base);
  }

  long base() {
    return base;
  }

  long size() {
    return size;
  }

  /**
   * Ends the file.
   *
   * @throws OutputException if what was patched cannot be read back
   */
  WrittenMember finish(Progress progress) throws OutputException {
    lane.settle();
    if (patched) {
      readBack(progress);
    }
    return digest.finish(name, size);
  }

  private void readBack(Progress progress) throws OutputException {
    digest = new RunningDigest(algorithm);
    ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    try (FileChannel channel = FileChannel.open(part.path(), StandardOpenOption.READ)) {
      for (long at = 0; at < size; ) {
        progress.checkCancelled();
        int count =
            channel.read(buffer.clear().limit((int) Math.min(BUFFER, size - at)), base + at);
        if (count < 0) {
          throw new IOException("the file became shorter");
        }
        digest.take(buffer.flip());
        at += count;
      }
    } catch (IOException e) {
      throw OutputException.writing(part.target(), e);
    }
  }
}
