package ovation.packaging.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.disk.ImageOutput;

/**
 * Compresses with gzip (RFC 1952) what is written front to back: one member, whose blocks are
 * compressed by several threads. The number of threads changes nothing in the bytes.
 */
final class GzipOutput implements ImageOutput, AutoCloseable {

  private static final int BLOCK = 1 << 20;
  private static final int LEVEL = 6;
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  private final ImageOutput output;
  private final int threads;
  private final ExecutorService pool;
  private final Deque<Future<byte[]>> running = new ArrayDeque<>();
  private final CRC32 check = new CRC32();
  private byte[] block = new byte[BLOCK];
  private int filled;
  private long taken;
  private long written;

  GzipOutput(ImageOutput output, int threads) throws OutputException {
    this.output = output;
    this.threads = threads;
    this.pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("ovation-gzip-", 0).factory());
    put(HEADER);
  }

  @Override
  public void write(long position, ByteBuffer bytes) throws OutputException {
    if (position < taken) {
      throw new OutputException(
          Sentence.of(
              "This disk format goes back to its beginning while it is written, so it"
                  + " cannot be compressed with gzip. Take vmdk or raw."));
    }
    extend(position);
    while (bytes.hasRemaining()) {
      int count = Math.min(bytes.remaining(), BLOCK - filled);
      bytes.get(block, filled, count);
      took(count);
    }
  }

  @Override
  public void extend(long size) throws OutputException {
    while (taken < size) {
      // A fresh block is zeros already.
      took((int) Math.min(size - taken, BLOCK - filled));
    }
  }

  private void took(int count) throws OutputException {
    check.update(block, filled, count);
    filled += count;
    taken += count;
    if (filled == BLOCK) {
      submit(false);
    }
  }

  private void submit(boolean last) throws OutputException {
    byte[] content = block;
    int length = filled;
    running.add(pool.submit(() -> deflate(content, length, last)));
    block = new byte[BLOCK];
    filled = 0;
    while (running.size() > (last ? 0 : 2 * threads)) {
      put(result(running.remove()));
    }
  }

  private static byte[] deflate(byte[] content, int length, boolean last) {
    try (Deflater deflater = new Deflater(LEVEL, true)) {
      byte[] packed = new byte[length + length / 1000 + 1024];
      deflater.setInput(content, 0, length);
      int count;
      if (last) {
        deflater.finish();
        count = deflater.deflate(packed);
      } else {
        count = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
      }
      return Arrays.copyOf(packed, count);
    }
  }

  private static byte[] result(Future<byte[]> future) throws OutputException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputException(Sentence.of("The export was interrupted."), e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(byte[] bytes) throws OutputException {
    output.write(written, ByteBuffer.wrap(bytes));
    written += bytes.length;
  }

  /** Ends the member: the last block, checksum and length. */
  void finish() throws OutputException {
    submit(true);
    put(
        ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt((int) check.getValue())
            .putInt((int) taken)
            .array());
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
