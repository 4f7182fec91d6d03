package ovation.packaging.disk.block;

import ovation.packaging.InputException;
import ovation.packaging.disk.ImageSource;

/**
 * Which ranges of a file the file system keeps data for. The last answer is remembered: blocks
 * mostly lie in the order of the disk, and asking anew for each could take longer than reading.
 */
public final class StoredRanges {

  /**
   * A range of the file that is alike.
   *
   * @param from its first byte
   * @param to the byte after its last one
   * @param data whether it must be read; otherwise it is zeros
   */
  public record Range(long from, long to, boolean data) {}

  private final ImageSource source;
  private volatile Range last;

  /**
   * Asks for the file's first range.
   *
   * @throws InputException if the file cannot be read
   */
  public StoredRanges(ImageSource source) throws InputException {
    this.source = source;
    this.last = source.size() == 0 ? new Range(0, 0, false) : ask(0);
  }

  /**
   * Returns the range in which a byte of the file lies, at least from there on.
   *
   * @param position in the file, less than its size
   * @throws InputException if the file cannot be read
   */
  public Range at(long position) throws InputException {
    Range known = last;
    if (position < known.from() || position >= known.to()) {
      known = ask(position);
      last = known;
    }
    return known;
  }

  private Range ask(long position) throws InputException {
    long data = source.dataFrom(position);
    return data > position
        ? new Range(position, data, false)
        : new Range(position, Math.max(position + 1, source.holeFrom(position)), true);
  }
}
