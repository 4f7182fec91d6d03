package ovation.packaging.encryption;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import ovation.packaging.system.NativeCall;

/** AES-GCM by the system's OpenSSL. */
final class SystemGcm implements GcmStream {

  /** So many bytes are taken from an array at once: garbage collection waits meanwhile. */
  private static final int PIECE = 1 << 18;

  private final GcmFunctions functions;
  private final MemorySegment context;
  private final MemorySegment made = Arena.ofAuto().allocate(JAVA_INT);

  private SystemGcm(GcmFunctions functions, MemorySegment context) {
    this.functions = functions;
    this.context = context;
  }

  /** Starts a message; empty if the library does not do it. */
  static Optional<SystemGcm> start(
      GcmFunctions functions, SecretKey key, byte[] iv, boolean encrypting) {
    byte[] secret = key.getEncoded();
    try (Arena arena = Arena.ofConfined()) {
      Optional<MemorySegment> cipher = functions.cipher(secret.length * 8);
      if (cipher.isEmpty()) {
        return Optional.empty();
      }
      SystemGcm stream = new SystemGcm(functions, functions.context());
      MemorySegment bytes = arena.allocate(secret.length);
      MemorySegment.copy(MemorySegment.ofArray(secret), 0, bytes, 0, secret.length);
      MemorySegment start = arena.allocate(IV);
      MemorySegment.copy(MemorySegment.ofArray(iv), 0, start, 0, IV);
      int answer =
          (int)
              functions.init.invokeExact(
                  stream.context,
                  cipher.get(),
                  MemorySegment.NULL,
                  bytes,
                  start,
                  encrypting ? 1 : 0);
      bytes.fill((byte) 0);
      return answer == 1 ? Optional.of(stream) : Optional.empty();
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  @Override
  public void update(byte[] bytes, int offset, int count) {
    MemorySegment all = MemorySegment.ofArray(bytes);
    try {
      for (int done = 0; done < count; done += PIECE) {
        int size = Math.min(PIECE, count - done);
        MemorySegment piece = all.asSlice((long) offset + done, size);
        require((int) functions.update.invokeExact(context, piece, made, piece, size));
      }
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
  }

  @Override
  public byte[] tag() {
    byte[] tag = new byte[TAG];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(TAG);
      require((int) functions.end.invokeExact(context, out, made));
      require((int) functions.control.invokeExact(context, GcmFunctions.GET_TAG, TAG, out));
      MemorySegment.copy(out, 0, MemorySegment.ofArray(tag), 0, TAG);
      return tag;
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
  }

  @Override
  public boolean isTag(byte[] told) {
    if (told.length != TAG) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment tag = arena.allocate(TAG);
      MemorySegment.copy(MemorySegment.ofArray(told), 0, tag, 0, TAG);
      require((int) functions.control.invokeExact(context, GcmFunctions.SET_TAG, TAG, tag));
      return (int) functions.end.invokeExact(context, tag, made) == 1;
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
  }

  private static void require(int answer) {
    if (answer != 1) {
      throw new IllegalStateException("libcrypto refused to encrypt");
    }
  }
}
