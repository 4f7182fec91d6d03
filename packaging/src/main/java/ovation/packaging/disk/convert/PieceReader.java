package ovation.packaging.disk.convert;

import java.nio.ByteBuffer;
import ovation.packaging.InputException;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.job.Progress;

/** Reads pieces of a disk for one thread, only to see whether they can be read. */
final class PieceReader implements Workers.Work<PieceReader.Piece> {

  /** A stretch of the disk, in bytes. */
  record Piece(long offset, int length) {}

  /** In how small steps a damaged piece is read once more, in bytes. */
  private static final int STEP = 1 << 16;

  private final VirtualDisk disk;
  private final ByteBuffer content;
  private final Damages damages;
  private final Progress progress;

  PieceReader(VirtualDisk disk, int size, Damages damages, Progress progress) {
    this.disk = disk;
    this.content = ByteBuffer.allocateDirect(size);
    this.damages = damages;
    this.progress = progress;
  }

  @Override
  public void on(Piece piece) {
    try {
      disk.read(piece.offset(), content.clear().limit(piece.length()));
      damages.read(piece.length());
    } catch (InputException e) {
      inSteps(piece);
    }
    progress.advance(piece.length());
  }

  private void inSteps(Piece piece) {
    for (int at = 0; at < piece.length() && !damages.isFull(); at += STEP) {
      int length = Math.min(STEP, piece.length() - at);
      try {
        disk.read(piece.offset() + at, content.clear().limit(length));
        damages.read(length);
      } catch (InputException e) {
        damages.add(piece.offset() + at, e);
      }
    }
  }
}
