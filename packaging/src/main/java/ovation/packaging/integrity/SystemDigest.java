package ovation.packaging.integrity;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import ovation.packaging.system.NativeCall;

/** A digest that the system's {@link DigestFunctions} works out. For one thread at a time. */
final class SystemDigest extends MessageDigest {

  /** More than the state of any of the digests has, which is 216 bytes for SHA-512. */
  private static final int STATE = 512;

  /** So many bytes are taken from an array at once: garbage collection waits meanwhile. */
  private static final int PIECE = 1 << 18;

  private final DigestFunctions functions;
  private final int length;

  /** Given back with this object. */
  private final MemorySegment state = Arena.ofAuto().allocate(STATE, 16);

  SystemDigest(DigestAlgorithm algorithm, DigestFunctions functions) {
    super(algorithm.javaName());
    this.functions = functions;
    length = algorithm.hexLength() / 2;
    engineReset();
  }

  @Override
  protected int engineGetDigestLength() {
    return length;
  }

  @Override
  protected void engineReset() {
    try {
      require((int) functions.init.invokeExact(state));
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
  }

  @Override
  protected void engineUpdate(byte input) {
    engineUpdate(new byte[] {input}, 0, 1);
  }

  @Override
  protected void engineUpdate(byte[] input, int offset, int count) {
    update(MemorySegment.ofArray(input).asSlice(offset, count));
  }

  @Override
  protected void engineUpdate(ByteBuffer input) {
    update(MemorySegment.ofBuffer(input));
    input.position(input.limit());
  }

  private void update(MemorySegment bytes) {
    if (bytes.isNative()) {
      update(functions.update, bytes);
      return;
    }
    for (long at = 0; at < bytes.byteSize(); at += PIECE) {
      update(functions.updateArray(), bytes.asSlice(at, Math.min(PIECE, bytes.byteSize() - at)));
    }
  }

  private void update(MethodHandle function, MemorySegment bytes) {
    try {
      require((int) function.invokeExact(state, bytes, bytes.byteSize()));
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
  }

  @Override
  protected byte[] engineDigest() {
    byte[] digest = new byte[length];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(length);
      require((int) functions.end.invokeExact(out, state));
      MemorySegment.copy(out, 0, MemorySegment.ofArray(digest), 0, length);
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
    engineReset();
    return digest;
  }

  private static void require(int answer) {
    if (answer != 1) {
      throw new IllegalStateException("libcrypto refused to digest");
    }
  }
}
