package ovation.packaging.trust.token;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import ovation.packaging.Programs;

/** Tokens in software, made by SoftHSM's own program; keys come from openssl. */
public final class SoftHsm {

  /** The PIN of every token here. */
  public static final String PIN = "Pin-24680";

  private final Path folder;
  private final Path library;

  private SoftHsm(Path folder, Path library) {
    this.folder = folder;
    this.library = library;
  }

  /** Tokens below a folder, which this process sees from now on. Skips where SoftHSM is missing. */
  public static SoftHsm in(Path folder) throws IOException {
    Programs.assumeProgram("softhsm2-util");
    Programs.assumeProgram("pkcs11-tool");
    Programs.assumeProgram("openssl");
    Path library =
        List.of("/usr/lib/softhsm", "/usr/lib64/pkcs11", "/usr/local/lib/softhsm").stream()
            .map(place -> Path.of(place, "libsofthsm2.so"))
            .filter(Files::isRegularFile)
            .findFirst()
            .orElse(null);
    if (library == null) {
      Assertions.assertNotEquals("required", System.getProperty("interop"), "SoftHSM's library");
      return Assumptions.abort("the library of SoftHSM is missing");
    }
    Files.createDirectories(folder.resolve("tokens"));
    Files.writeString(
        folder.resolve("softhsm2.conf"),
        "directories.tokendir = " + folder.resolve("tokens") + "\nobjectstore.backend = file\n");
    environment("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
    return new SoftHsm(folder, library);
  }

  /** SoftHSM reads the environment of this process, which Java only reads. */
  private static void environment(String name, String value) {
    Linker linker = Linker.nativeLinker();
    try (Arena arena = Arena.ofConfined()) {
      Object result =
          linker
              .downcallHandle(
                  linker.defaultLookup().find("setenv").orElseThrow(),
                  FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT))
              .invokeWithArguments(arena.allocateFrom(name), arena.allocateFrom(value), 1);
      Assertions.assertEquals(0, result);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  public Path library() {
    return library;
  }

  /** The address of a token, or of what is on it. */
  public String address(String path) {
    return "pkcs11:" + path + "?module-path=" + library;
  }

  /** Makes an empty token. */
  public SoftHsm token(String label) {
    run(
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        label,
        "--pin",
        PIN,
        "--so-pin",
        "So-13579");
    return this;
  }

  /**
   * Puts a key on a token.
   *
   * @param kind {@code rsa:2048}, or the name of a curve
   * @return its self-signed certificate, in a PEM file
   */
  public Path key(String token, String name, String id, String kind) {
    if (kind.startsWith("rsa")) {
      run("openssl", "genrsa", "-out", name + ".key", kind.substring(4));
    } else {
      run("openssl", "ecparam", "-genkey", "-noout", "-name", kind, "-out", name + ".key");
    }
    run("openssl", "pkcs8", "-topk8", "-nocrypt", "-in", name + ".key", "-out", name + ".p8");
    run(
        "openssl",
        "req",
        "-x509",
        "-key",
        name + ".key",
        "-subj",
        "/CN=" + name,
        "-days",
        "400",
        "-out",
        name + ".crt");
    run(
        "softhsm2-util",
        "--import",
        name + ".p8",
        "--token",
        token,
        "--label",
        name,
        "--id",
        id,
        "--pin",
        PIN);
    return folder.resolve(name + ".crt");
  }

  /** Puts a certificate on a token. */
  public void certificate(String token, String name, String id) {
    run("openssl", "x509", "-in", name + ".crt", "-outform", "DER", "-out", name + ".der");
    run(
        "pkcs11-tool",
        "--module",
        library.toString(),
        "--token-label",
        token,
        "--login",
        "--pin",
        PIN,
        "--write-object",
        name + ".der",
        "--type",
        "cert",
        "--label",
        name,
        "--id",
        id);
  }

  private void run(String... command) {
    try {
      Process process =
          processOf(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Assertions.assertEquals(0, process.waitFor(), () -> String.join(" ", command) + output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder processOf(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
    return builder;
  }
}
