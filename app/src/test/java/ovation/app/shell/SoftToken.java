package ovation.app.shell;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import ovation.app.sample.Judge;

/** A token of SoftHSM in a folder, which this process sees from now on. */
final class SoftToken {
  static final String PIN = "Pin-24680";

  private final Judge judge;
  private final String place;

  private SoftToken(Judge judge, String place) {
    this.judge = judge;
    this.place = place;
  }

  /** Makes a token; skips the test where SoftHSM is missing. */
  static SoftToken in(Path folder, String label) throws Exception {
    Judge judge = new Judge(folder);
    judge.run("softhsm2-util", "--version");
    Files.createDirectories(folder.resolve("tokens"));
    Path settings = folder.resolve("softhsm2.conf");
    Files.writeString(
        settings,
        "directories.tokendir = " + folder.resolve("tokens") + "\nobjectstore.backend = file\n");
    environment("SOFTHSM2_CONF", settings.toString());
    SoftToken token = new SoftToken(judge, "SOFTHSM2_CONF=" + settings);
    token.run(
        "softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", PIN);
    return token;
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

  /** Puts a key on a curve and its certificate on the token; the certificate also is a file. */
  void key(String label, String name, String id, String library) throws Exception {
    judge.run(
        "openssl",
        "genpkey",
        "-algorithm",
        "EC",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-out",
        name + ".p8");
    judge.run(
        "openssl",
        "req",
        "-x509",
        "-key",
        name + ".p8",
        "-subj",
        "/CN=" + name,
        "-days",
        "400",
        "-out",
        name + ".crt");
    judge.run("openssl", "x509", "-in", name + ".crt", "-outform", "DER", "-out", name + ".der");
    run(
        "softhsm2-util",
        "--import",
        name + ".p8",
        "--token",
        label,
        "--label",
        name,
        "--id",
        id,
        "--pin",
        PIN);
    run(
        "pkcs11-tool",
        "--module",
        library,
        "--token-label",
        label,
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

  private void run(String... command) throws IOException, InterruptedException {
    String[] all = new String[command.length + 1];
    all[0] = place;
    System.arraycopy(command, 0, all, 1, command.length);
    judge.run("env", all);
  }
}
