package ovation.packaging.encryption;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;
import java.util.Optional;
import ovation.packaging.system.Libcrypto;
import ovation.packaging.system.NativeCall;
import ovation.packaging.system.NativeLibrary;

/**
 * What AES-GCM needs of OpenSSL's libcrypto, as its header {@code openssl/evp.h} declares it.
 * Functions that return a number return 1 if all is well.
 */
final class GcmFunctions {

  /** Of {@code EVP_CIPHER_CTX_ctrl}: what becomes of the tag. */
  static final int GET_TAG = 0x10;

  static final int SET_TAG = 0x11;

  private final NativeLibrary library;
  private final MethodHandle make;
  private final MethodHandle free;

  /** {@code int (ctx, cipher, engine, key, iv, encrypting)}. */
  final MethodHandle init;

  /** {@code int (ctx, out, int *made, in, int count)}, arrays not copied. */
  final MethodHandle update;

  /** {@code int (ctx, out, int *made)}; the tag fits. */
  final MethodHandle end;

  /** {@code int (ctx, type, size, bytes)}. */
  final MethodHandle control;

  private GcmFunctions(NativeLibrary library) {
    this.library = library;
    make = library.function("EVP_CIPHER_CTX_new", FunctionDescriptor.of(ADDRESS));
    free = library.function("EVP_CIPHER_CTX_free", FunctionDescriptor.ofVoid(ADDRESS));
    init =
        library.function(
            "EVP_CipherInit_ex",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    update =
        library.function(
            "EVP_CipherUpdate",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT),
            Linker.Option.critical(true));
    end =
        library.function(
            "EVP_CipherFinal_ex", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
    control =
        library.function(
            "EVP_CIPHER_CTX_ctrl",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS));
  }

  /** The functions are linked when they are first asked for. */
  private static final class Here {
    static final Optional<GcmFunctions> FUNCTIONS = link();

    private static Optional<GcmFunctions> link() {
      try {
        return Libcrypto.library().map(GcmFunctions::new);
      } catch (NoSuchElementException withoutThem) {
        return Optional.empty();
      }
    }
  }

  /** Returns the functions; empty if this machine does not have them. */
  static Optional<GcmFunctions> here() {
    return Here.FUNCTIONS;
  }

  /** Returns a context, which is given back when nobody knows it any more. */
  MemorySegment context() throws Throwable {
    MemorySegment context = (MemorySegment) make.invokeExact();
    NativeCall.requireMemory(context);
    return context.reinterpret(Arena.ofAuto(), this::giveBack);
  }

  private void giveBack(MemorySegment context) {
    try {
      free.invokeExact(context);
    } catch (Throwable e) {
      throw NativeCall.failed(e);
    }
  }

  /** Returns AES-GCM for a key of so many bits; empty if the library does not have it. */
  Optional<MemorySegment> cipher(int bits) throws Throwable {
    MethodHandle known =
        library.function("EVP_aes_" + bits + "_gcm", FunctionDescriptor.of(ADDRESS));
    MemorySegment cipher = (MemorySegment) known.invokeExact();
    return Optional.of(cipher).filter(NativeCall::isOpen);
  }
}
