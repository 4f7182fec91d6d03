package ovation.packaging.trust.token;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where PKCS#11 libraries usually are; looked at only if an address names none. */
final class KnownModules {

  private static final List<String> LINUX_FOLDERS =
      List.of(
          "/usr/lib/x86_64-linux-gnu",
          "/usr/lib/aarch64-linux-gnu",
          "/usr/lib64",
          "/usr/lib",
          "/usr/local/lib");
  private static final List<String> LINUX =
      List.of(
          "p11-kit-proxy.so",
          "opensc-pkcs11.so",
          "softhsm/libsofthsm2.so",
          "libykcs11.so.2",
          "libykcs11.so");
  private static final List<String> MAC_FOLDERS =
      List.of("/opt/homebrew/lib", "/usr/local/lib", "/Library/OpenSC/lib");
  private static final List<String> MAC =
      List.of("opensc-pkcs11.so", "softhsm/libsofthsm2.so", "libykcs11.dylib");
  private static final List<String> WINDOWS_FOLDERS =
      List.of(
          "C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11",
          "C:\\Program Files\\Yubico\\Yubico PIV Tool\\bin");
  private static final List<String> WINDOWS = List.of("opensc-pkcs11.dll", "libykcs11.dll");

  private KnownModules() {}

  /**
   * Those that are there. p11-kit's speaks for every library that is registered, if it is there.
   */
  static List<Path> here() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return present(WINDOWS, WINDOWS_FOLDERS).toList();
    }
    if (system.startsWith("mac")) {
      return present(MAC, MAC_FOLDERS).toList();
    }
    return present(LINUX, LINUX_FOLDERS).toList();
  }

  private static Stream<Path> present(List<String> names, List<String> folders) {
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isRegularFile)
        .distinct();
  }
}
