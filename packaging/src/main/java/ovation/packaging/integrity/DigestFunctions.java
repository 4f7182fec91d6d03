package ovation.packaging.integrity;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.packaging.system.Libcrypto;
import ovation.packaging.system.NativeLibrary;

/**
 * The functions of one digest of OpenSSL's libcrypto, as its header {@code openssl/sha.h} declares
 * them: {@code Init(state)}, {@code Update(state, bytes, size)} and {@code Final(digest, state)},
 * each of which returns 1. They are as fast from the first byte as Java's own become when these are
 * compiled.
 */
final class DigestFunctions {

  private static final FunctionDescriptor INIT = FunctionDescriptor.of(JAVA_INT, ADDRESS);
  private static final FunctionDescriptor UPDATE =
      FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG);
  private static final FunctionDescriptor FINAL = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS);
  private static final Linker.Option ARRAYS = Linker.Option.critical(true);

  final MethodHandle init;
  final MethodHandle update;
  final MethodHandle end;
  private final NativeLibrary library;
  private final String name;
  private volatile @Nullable MethodHandle updateArray;

  private DigestFunctions(NativeLibrary library, String name) {
    this.library = library;
    this.name = name;
    init = library.function(name + "_Init", INIT);
    update = library.function(name + "_Update", UPDATE);
    end = library.function(name + "_Final", FINAL);
  }

  private static final class Sha1 {
    static final Optional<DigestFunctions> HERE = link("SHA1");
  }

  private static final class Sha256 {
    static final Optional<DigestFunctions> HERE = link("SHA256");
  }

  private static final class Sha512 {
    static final Optional<DigestFunctions> HERE = link("SHA512");
  }

  /** Returns the functions of a digest; empty if this machine does not have them. */
  static Optional<DigestFunctions> of(DigestAlgorithm algorithm) {
    return switch (algorithm) {
      case SHA1 -> Sha1.HERE;
      case SHA256 -> Sha256.HERE;
      case SHA512 -> Sha512.HERE;
      case MD5 -> Optional.empty();
    };
  }

  private static Optional<DigestFunctions> link(String name) {
    try {
      return Libcrypto.library().map(library -> new DigestFunctions(library, name));
    } catch (NoSuchElementException withoutIt) {
      return Optional.empty();
    }
  }

  /**
   * The update for bytes of the heap, which are not copied; linked when it is first used. Any
   * thread may ask.
   */
  MethodHandle updateArray() {
    MethodHandle known = updateArray;
    if (known == null) {
      known = library.function(name + "_Update", UPDATE, ARRAYS);
      updateArray = known;
    }
    return known;
  }
}
