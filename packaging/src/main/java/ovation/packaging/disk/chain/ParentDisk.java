package ovation.packaging.disk.chain;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.disk.VirtualDisk.Run;

/** What lies beneath an image: its parent, and zeros where there is none or it ends. */
public final class ParentDisk implements AutoCloseable {

  /** Nothing but zeros. */
  public static final ParentDisk NONE = new ParentDisk(null);

  private final @Nullable VirtualDisk parent;

  /**
   * Takes a disk over.
   *
   * @param parent null if there is none
   */
  public ParentDisk(@Nullable VirtualDisk parent) {
    this.parent = parent;
  }

  /**
   * Returns what lies at a place.
   *
   * @param length in bytes; the run is not longer
   * @throws InputException if the parent's tables are damaged
   */
  public Run run(long offset, long length) throws InputException {
    if (parent == null || offset >= parent.capacity()) {
      return new Run(length, false);
    }
    Run found = parent.run(offset);
    return new Run(Math.min(found.length(), length), found.data());
  }

  /**
   * Fills the rest of a buffer.
   *
   * @throws InputException if the parent cannot be read
   */
  public void read(long offset, ByteBuffer target) throws InputException {
    int limit = target.limit();
    long held = parent == null ? 0 : Math.max(0, parent.capacity() - offset);
    if (parent != null && held > 0) {
      target.limit(target.position() + (int) Math.min(held, target.remaining()));
      parent.read(offset, target);
      target.limit(limit);
    }
    MemorySegment.ofBuffer(target).fill((byte) 0);
    target.position(limit);
  }

  @Override
  public void close() {
    if (parent != null) {
      parent.close();
    }
  }
}
