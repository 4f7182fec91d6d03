package ovation.packaging.integrity;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import ovation.packaging.system.NativeLibrary;

/**
 * The digests of OpenSSL's libcrypto, as its header {@code openssl/sha.h} declares them: {@code
 * Init(state)}, {@code Update(state, bytes, size)} and {@code Final(digest, state)}, each of which
 * returns 1. They are as fast from the first byte as Java's own become when these are compiled.
 */
final class Libcrypto {

  private static final NativeLibrary.Names NAMES =
      new NativeLibrary.Names(
          List.of("libcrypto.so.3", "libcrypto.so.1.1"),
          List.of("libcrypto.3.dylib"),
          List.of("libcrypto-3-x64.dll", "libcrypto-3-arm64.dll"));

  private static final FunctionDescriptor INIT = FunctionDescriptor.of(JAVA_INT, ADDRESS);
  private static final FunctionDescriptor UPDATE =
      FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG);
  private static final FunctionDescriptor FINAL = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS);

  /** The library is opened when it is first asked for. */
  private static final class Here {
    static final Optional<NativeLibrary> LIBRARY = NativeLibrary.open(NAMES);
    static final Optional<Functions> SHA256 = functions("SHA256");
    static final Optional<Functions> SHA512 = functions("SHA512");
    static final Optional<Functions> SHA1 = functions("SHA1");

    private static Optional<Functions> functions(String name) {
      return LIBRARY.flatMap(library -> link(library, name));
    }
  }

  /**
   * The functions of one digest.
   *
   * @param updateArray takes bytes of the heap without copying them
   */
  record Functions(
      MethodHandle init, MethodHandle update, MethodHandle updateArray, MethodHandle end) {}

  private Libcrypto() {}

  /** Returns the functions of a digest; empty if this machine does not have them. */
  static Optional<Functions> functions(DigestAlgorithm algorithm) {
    return switch (algorithm) {
      case SHA1 -> Here.SHA1;
      case SHA256 -> Here.SHA256;
      case SHA512 -> Here.SHA512;
      case MD5 -> Optional.empty();
    };
  }

  private static Optional<Functions> link(NativeLibrary library, String name) {
    try {
      return Optional.of(
          new Functions(
              library.function(name + "_Init", INIT),
              library.function(name + "_Update", UPDATE),
              library.function(name + "_Update", UPDATE, Linker.Option.critical(true)),
              library.function(name + "_Final", FINAL)));
    } catch (NoSuchElementException withoutIt) {
      return Optional.empty();
    }
  }
}
