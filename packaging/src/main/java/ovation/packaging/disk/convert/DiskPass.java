package ovation.packaging.disk.convert;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.disk.ImageWriter;
import ovation.packaging.disk.Packer;
import ovation.packaging.disk.Packing;
import ovation.packaging.disk.VirtualDisk;
import ovation.packaging.job.Progress;
import ovation.packaging.job.Threads;

/**
 * One reading of a disk into any number of images: workers read pieces, find zeros and pack units,
 * the calling thread writes them in order. Memory does not grow with the disk, and the number of
 * threads changes nothing in the result.
 */
public final class DiskPass {

  private static final int PIECE = 1 << 20;

  private final VirtualDisk disk;
  private final List<ImageWriter> writers;
  private final int threads;
  private final int size;
  private long populated;

  /**
   * Prepares a pass.
   *
   * @param writers one for each image to make; neither finished nor closed by {@link #run}
   * @param threads that read and pack, at least one
   */
  public DiskPass(VirtualDisk disk, List<ImageWriter> writers, int threads) {
    this.disk = disk;
    this.writers = List.copyOf(writers);
    this.threads = threads;
    this.size =
        writers.stream()
            .mapToInt(ImageWriter::unit)
            .reduce(Math.max(PIECE, disk.unit()), Math::max);
  }

  /**
   * Returns how many bytes of the disk will be read: what {@link #run} advances the progress by.
   *
   * @throws PackagingException if the image's tables are damaged
   */
  public long bytes() throws PackagingException {
    return PieceMap.bytes(disk, size);
  }

  /** Returns how many bytes of the disk are not zeros, in units of the first image; after a run. */
  public long populatedBytes() {
    return populated;
  }

  /**
   * Reads the disk and writes all units.
   *
   * @throws PackagingException if the image is damaged, or an image cannot be written
   * @throws java.util.concurrent.CancellationException if the job was cancelled
   */
  public void run(Progress progress) throws PackagingException {
    List<Integer> bounds =
        writers.stream().map(writer -> packedBound(writer.packing(), writer.unit())).toList();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 2 * threads + 2; i++) {
      pieces.add(new Piece(size, bounds));
    }
    Conveyor conveyor = new Conveyor(new PieceMap(disk, size), pieces);
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(
          Thread.ofPlatform().daemon().name("ovation-disk-" + i).start(() -> work(conveyor)));
    }
    try {
      for (Piece piece = conveyor.next(progress); piece != null; piece = conveyor.next(progress)) {
        progress.checkCancelled();
        write(piece);
        progress.advance(piece.length());
        conveyor.release(piece);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputException(Sentence.of("The conversion was interrupted."), e);
    } finally {
      conveyor.stop();
      workers.forEach(Threads::join);
    }
  }

  private int packedBound(Packing packing, int unit) {
    return packing.changes() ? Math.multiplyExact(size / unit, packing.bound(unit)) : 0;
  }

  private void work(Conveyor conveyor) {
    List<Packer> packers = writers.stream().map(writer -> writer.packing().packer()).toList();
    try {
      for (Piece piece = conveyor.claim(); piece != null; piece = conveyor.claim()) {
        fill(piece);
        for (int image = 0; image < packers.size(); image++) {
          pack(piece, image, packers.get(image));
        }
        conveyor.ready(piece);
      }
    } catch (Throwable failure) {
      conveyor.fail(failure);
    } finally {
      packers.forEach(Packer::close);
    }
  }

  private void fill(Piece piece) throws PackagingException {
    ByteBuffer content = piece.content();
    disk.read(piece.offset(), content.clear().limit(piece.length()));
    content.clear();
    if (piece.length() < content.capacity()) {
      Zeros.fill(content, piece.length(), content.capacity());
    }
  }

  private void pack(Piece piece, int image, Packer packer) {
    ImageWriter writer = writers.get(image);
    if (!writer.packing().changes()) {
      split(piece, image);
      return;
    }
    int unit = writer.unit();
    ByteBuffer packed = piece.packed(image);
    for (int at = 0; at < piece.length(); at += unit) {
      ByteBuffer content = piece.content().slice(at, unit);
      if (!Zeros.only(content)) {
        int start = packed.position();
        packer.pack(piece.offset() + at, content, packed);
        ByteBuffer made = packed.slice(start, packed.position() - start);
        piece.units(image).add(new Piece.Unit(piece.offset() + at, unit, made));
      }
    }
  }

  /** Leaves the content as it is, in runs without zeros. */
  private void split(Piece piece, int image) {
    int unit = writers.get(image).unit();
    int run = writers.get(image).run();
    int start = 0;
    for (int at = 0; at < piece.length(); at += unit) {
      if (at % run == 0) {
        add(piece, image, start, at);
        start = at;
      }
      if (Zeros.only(piece.content().slice(at, unit))) {
        add(piece, image, start, at);
        start = at + unit;
      }
    }
    add(piece, image, start, Math.ceilDiv(piece.length(), unit) * unit);
  }

  private static void add(Piece piece, int image, int from, int to) {
    if (to > from) {
      ByteBuffer content = piece.content().slice(from, to - from);
      piece.units(image).add(new Piece.Unit(piece.offset() + from, to - from, content));
    }
  }

  private void write(Piece piece) throws OutputException {
    for (int image = 0; image < writers.size(); image++) {
      ImageWriter writer = writers.get(image);
      for (Piece.Unit unit : piece.units(image)) {
        writer.write(unit.offset(), unit.packed());
        if (image == 0) {
          populated += Math.min(unit.length(), disk.capacity() - unit.offset());
        }
      }
    }
  }
}
