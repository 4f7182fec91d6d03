package ovation.packaging.disk.file;

import java.nio.ByteBuffer;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.disk.ImageSource;

/** The chunks of a file as if it were whole. */
public final class JoinedSource implements ImageSource {

  private final String name;
  private final List<ImageSource> chunks;
  private final long[] ends;

  /**
   * Joins chunks in their order.
   *
   * @param name of the whole file
   */
  public JoinedSource(String name, List<ImageSource> chunks) {
    this.name = name;
    this.chunks = List.copyOf(chunks);
    this.ends = new long[chunks.size()];
    long end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += chunks.get(i).size();
      ends[i] = end;
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  @Override
  public void read(long position, ByteBuffer target) throws InputException {
    if (position < 0 || position > size() - target.remaining()) {
      throw new InputException(
          Sentence.of(
              "“{0}” is truncated: its chunks end at byte {1}, and more is needed from"
                  + " byte {2}.",
              PackageText.visible(name), size(), position));
    }
    long at = position;
    int limit = target.limit();
    for (int i = 0; i < ends.length && target.position() < limit; i++) {
      if (at < ends[i]) {
        long count = Math.min(ends[i] - at, limit - target.position());
        target.limit(target.position() + (int) count);
        chunks.get(i).read(at - (ends[i] - chunks.get(i).size()), target);
        at += count;
      }
    }
    target.limit(limit);
  }

  @Override
  public void close() {
    chunks.forEach(ImageSource::close);
  }
}
