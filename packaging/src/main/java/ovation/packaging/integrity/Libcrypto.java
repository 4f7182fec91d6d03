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
import org.jspecify.annotations.Nullable;
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

  private static final Linker.Option ARRAYS = Linker.Option.critical(true);

  private Libcrypto() {}

  /** The library is opened, and a digest linked, when it is first asked for. */
  private static final class Here {
    static final Optional<NativeLibrary> LIBRARY = NativeLibrary.open(NAMES);
  }

  private static final class Sha1 {
    static final Optional<Functions> HERE = link("SHA1");
  }

  private static final class Sha256 {
    static final Optional<Functions> HERE = link("SHA256");
  }

  private static final class Sha512 {
    static final Optional<Functions> HERE = link("SHA512");
  }

  /** Returns the functions of a digest; empty if this machine does not have them. */
  static Optional<Functions> functions(DigestAlgorithm algorithm) {
    return switch (algorithm) {
      case SHA1 -> Sha1.HERE;
      case SHA256 -> Sha256.HERE;
      case SHA512 -> Sha512.HERE;
      case MD5 -> Optional.empty();
    };
  }

  private static Optional<Functions> link(String name) {
    try {
      return Here.LIBRARY.map(library -> new Functions(library, name));
    } catch (NoSuchElementException withoutIt) {
      return Optional.empty();
    }
  }

  /** The functions of one digest; what takes arrays is linked when it is first used. */
  static final class Functions {

    final MethodHandle init;
    final MethodHandle update;
    final MethodHandle end;
    private final NativeLibrary library;
    private final String name;
    private volatile @Nullable MethodHandle updateArray;

    private Functions(NativeLibrary library, String name) {
      this.library = library;
      this.name = name;
      init = library.function(name + "_Init", INIT);
      update = library.function(name + "_Update", UPDATE);
      end = library.function(name + "_Final", FINAL);
    }

    /** The update for bytes of the heap, which are not copied. Any thread may ask. */
    MethodHandle updateArray() {
      MethodHandle known = updateArray;
      if (known == null) {
        known = library.function(name + "_Update", UPDATE, ARRAYS);
        updateArray = known;
      }
      return known;
    }
  }
}
