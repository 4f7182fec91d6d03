package ovation.packaging.disk.vhdx;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/** A file with changes laid over it. The changes are made before it is read. */
final class ReplayedSource implements ImageSource {

  /** A stretch of the file; zeros if there are no bytes. */
  private record Patch(long length, @Nullable ByteBuffer bytes) {}

  private final ImageSource source;

  /** By the place at which they begin; none overlaps another. */
  private final TreeMap<Long, Patch> patches = new TreeMap<>();

  private long size;

  ReplayedSource(ImageSource source) {
    this.source = source;
    this.size = source.size();
  }

  /** Makes the file this long, if it is shorter; zeros are added. */
  void extend(long least) {
    size = Math.max(size, least);
  }

  /** Changes a sector. */
  void put(long place, byte[] bytes) {
    cut(place, bytes.length);
    patches.put(place, new Patch(bytes.length, ByteBuffer.wrap(bytes)));
  }

  /** Changes a stretch to zeros. */
  void zero(long place, long length) {
    if (length > 0) {
      cut(place, length);
      patches.put(place, new Patch(length, null));
    }
  }

  /** Takes older changes out of a stretch. Sectors are wholly in or out, zeros may be cut. */
  private void cut(long place, long length) {
    long end = place + length;
    extend(end);
    Map.Entry<Long, Patch> before = patches.lowerEntry(place);
    if (before != null && before.getKey() + before.getValue().length() > place) {
      long beforeEnd = before.getKey() + before.getValue().length();
      patches.put(before.getKey(), new Patch(place - before.getKey(), null));
      if (beforeEnd > end) {
        patches.put(end, new Patch(beforeEnd - end, null));
      }
    }
    Map.Entry<Long, Patch> within = patches.ceilingEntry(place);
    while (within != null && within.getKey() < end) {
      long withinEnd = within.getKey() + within.getValue().length();
      patches.remove(within.getKey());
      if (withinEnd > end) {
        patches.put(end, new Patch(withinEnd - end, null));
      }
      within = patches.ceilingEntry(place);
    }
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void read(long position, ByteBuffer target) throws InputException {
    int begin = target.position();
    int limit = target.limit();
    long end = position + limit - begin;
    if (position < 0 || end > size) {
      // The file itself says that it ends before.
      source.read(Math.max(position, source.size()), target);
      return;
    }
    int held = Math.clamp(source.size() - position, 0, limit - begin);
    if (held > 0) {
      source.read(position, target.limit(begin + held));
    }
    MemorySegment.ofBuffer(target.limit(limit)).fill((byte) 0);
    Map.Entry<Long, Patch> first = patches.floorEntry(position);
    long from = first == null ? position : first.getKey();
    for (Map.Entry<Long, Patch> entry : patches.subMap(from, end).entrySet()) {
      long patchBegin = Math.max(entry.getKey(), position);
      long patchEnd = Math.min(entry.getKey() + entry.getValue().length(), end);
      if (patchBegin < patchEnd) {
        int at = begin + (int) (patchBegin - position);
        ByteBuffer part = target.slice(at, (int) (patchEnd - patchBegin));
        @Nullable ByteBuffer bytes = entry.getValue().bytes();
        if (bytes == null) {
          MemorySegment.ofBuffer(part).fill((byte) 0);
        } else {
          part.put(0, bytes, (int) (patchBegin - entry.getKey()), part.remaining());
        }
      }
    }
    target.position(limit);
  }

  @Override
  public void close() {
    source.close();
  }
}
