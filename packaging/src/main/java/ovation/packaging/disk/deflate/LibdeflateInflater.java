package ovation.packaging.disk.deflate;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import ovation.packaging.system.NativeCall;

/** Decompresses with libdeflate. */
final class LibdeflateInflater implements BlockInflater {

  private final Libdeflate library;
  private final Libdeflate.Pair decompress;
  private final MemorySegment used;
  private final MemorySegment made;
  private MemorySegment decompressor;

  LibdeflateInflater(Libdeflate library, boolean zlib) {
    this.library = library;
    decompress = library.decompress(zlib);
    Arena memory = Arena.ofAuto();
    used = memory.allocate(ValueLayout.JAVA_LONG);
    made = memory.allocate(ValueLayout.JAVA_LONG);
    try {
      decompressor = (MemorySegment) library.allocDecompressor.invokeExact();
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
    NativeCall.requireMemory(decompressor);
  }

  @Override
  public void inflate(ByteBuffer packed, ByteBuffer target) throws DamagedDataException {
    NativeCall.requireOpen(decompressor);
    if (target.isReadOnly()) {
      throw new ReadOnlyBufferException();
    }
    MemorySegment in = MemorySegment.ofBuffer(packed);
    MemorySegment out = MemorySegment.ofBuffer(target);
    int result;
    try {
      result =
          (int)
              decompress
                  .taking(in, out)
                  .invokeExact(decompressor, in, in.byteSize(), out, out.byteSize(), used, made);
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
    int wanted = target.remaining();
    if (result == Libdeflate.INSUFFICIENT_SPACE) {
      throw DamagedDataException.tooLong(wanted);
    }
    if (result != Libdeflate.SUCCESS) {
      throw DamagedDataException.unexplained();
    }
    int yielded = (int) made.get(ValueLayout.JAVA_LONG, 0);
    if (yielded != wanted) {
      throw DamagedDataException.tooShort(yielded, wanted);
    }
    packed.position(packed.position() + (int) used.get(ValueLayout.JAVA_LONG, 0));
    target.position(target.limit());
  }

  @Override
  public void close() {
    if (NativeCall.isOpen(decompressor)) {
      try {
        library.freeDecompressor.invokeExact(decompressor);
      } catch (Throwable e) {
        throw NativeCall.failed(e);
      }
      decompressor = MemorySegment.NULL;
    }
  }
}
