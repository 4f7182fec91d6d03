package ovation.packaging.system;

import java.util.List;
import java.util.Optional;

/** OpenSSL's libcrypto. */
public final class Libcrypto {

  private static final NativeLibrary.Names NAMES =
      new NativeLibrary.Names(
          List.of("libcrypto.so.3", "libcrypto.so.1.1"),
          List.of("libcrypto.3.dylib"),
          List.of("libcrypto-3-x64.dll", "libcrypto-3-arm64.dll"));

  private Libcrypto() {}

  /** It is opened when it is first asked for. */
  private static final class Here {
    static final Optional<NativeLibrary> LIBRARY = NativeLibrary.open(NAMES);
  }

  /** Returns the library; empty if this machine does not have it. */
  public static Optional<NativeLibrary> library() {
    return Here.LIBRARY;
  }
}
