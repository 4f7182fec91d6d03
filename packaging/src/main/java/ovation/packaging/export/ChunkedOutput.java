package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;

/** A file that is cut into chunks of one size (DSP0243 2.1.1 §7.1). */
final class ChunkedOutput implements ImageOutput {

  private final Members members;
  private final String name;
  private final long chunkSize;
  private final List<MemberOutput> chunks = new ArrayList<>();

  ChunkedOutput(Members members, String name, long chunkSize) throws OutputException {
    this.members = members;
    this.name = name;
    this.chunkSize = chunkSize;
    reach(0);
  }

  /** Begins chunks up to the one with this number; those before are filled up with zeros. */
  private void reach(long number) throws OutputException {
    while (chunks.size() <= number) {
      if (!chunks.isEmpty()) {
        chunks.getLast().extend(chunkSize);
      }
      chunks.add(members.begin(name(name, chunks.size())));
    }
  }

  /** Returns the name of a chunk. */
  static String name(String name, int number) {
    return String.format(Locale.ROOT, "%s.%09d", name, number);
  }

  @Override
  public void write(long position, ByteBuffer bytes) throws OutputException {
    long at = position;
    int limit = bytes.limit();
    while (bytes.position() < limit) {
      reach(at / chunkSize);
      long inside = at % chunkSize;
      int count = (int) Math.min(chunkSize - inside, limit - bytes.position());
      bytes.limit(bytes.position() + count);
      chunks.get((int) (at / chunkSize)).write(inside, bytes);
      bytes.limit(limit);
      at += count;
    }
  }

  @Override
  public void extend(long size) throws OutputException {
    if (size > 0) {
      reach((size - 1) / chunkSize);
      chunks.getLast().extend((size - 1) % chunkSize + 1);
    }
  }

  List<MemberOutput> chunks() {
    return chunks;
  }
}
