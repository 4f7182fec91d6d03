package ovation.packaging.disk.deflate;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import ovation.packaging.system.NativeCall;

/** Compresses with libdeflate, which never writes more than the room it is told of. */
final class LibdeflateCodec implements BlockCodec {

  private final Libdeflate library;
  private final Libdeflate.Pair compress;
  private MemorySegment compressor;

  LibdeflateCodec(Libdeflate library, int level, boolean zlib) {
    this.library = library;
    compress = library.compress(zlib);
    try {
      compressor = (MemorySegment) library.allocCompressor.invokeExact(level);
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
    NativeCall.requireMemory(compressor);
  }

  @Override
  public int encode(ByteBuffer content, ByteBuffer target) {
    NativeCall.requireOpen(compressor);
    MemorySegment in = MemorySegment.ofBuffer(content);
    MemorySegment out = MemorySegment.ofBuffer(target);
    long length;
    try {
      length =
          (long)
              compress
                  .taking(in, out)
                  .invokeExact(compressor, in, in.byteSize(), out, out.byteSize());
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
    return length == 0 ? TOO_LARGE : (int) length;
  }

  @Override
  public void close() {
    if (NativeCall.isOpen(compressor)) {
      try {
        library.freeCompressor.invokeExact(compressor);
      } catch (Throwable e) {
        throw NativeCall.failed(e);
      }
      compressor = MemorySegment.NULL;
    }
  }
}
