package ovation.packaging.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import ovation.packaging.Programs;

/** Appliances and keys to try commands on. */
record Workshop(Path folder) {

  /** A raw image of some MiB with something in it. */
  Path disk(String name, int mebibytes) {
    Path disk = folder.resolve(name);
    try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
      file.writeBytes("a boot sector, perhaps");
      file.setLength((long) mebibytes << 20);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return disk;
  }

  /** An appliance from scratch in a folder of its own: one disk, one network. */
  Path appliance() {
    disk("system.raw", 1);
    Path descriptor = folder.resolve("web.ovf");
    CliRun.done(
        "new",
        descriptor,
        "--disk",
        folder.resolve("system.raw"),
        "--cpus",
        2,
        "--memory",
        "1GiB",
        "--network",
        "Public");
    return descriptor;
  }

  /** The same as an OVA. */
  Path archive() {
    Path archive = folder.resolve("web.ova");
    CliRun.done("export", appliance(), "-o", archive);
    return archive;
  }

  Path text(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A self-signed PKCS#12 key made by openssl, whose password is in {@code password}. */
  Path key(String name, int days) {
    Programs.assumeProgram("openssl");
    Programs.lines(
        folder,
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        name + ".key",
        "-out",
        name + ".pem",
        "-days",
        Integer.toString(days),
        "-subj",
        "/CN=Test " + name);
    Programs.lines(
        folder,
        "openssl",
        "pkcs12",
        "-export",
        "-inkey",
        name + ".key",
        "-in",
        name + ".pem",
        "-out",
        name + ".p12",
        "-passout",
        "pass:secret");
    text("password", "secret\n");
    return folder.resolve(name + ".p12");
  }

  /** A PKCS#12 key whose certificate ended days ago, made by keytool. */
  Path expiredKey() {
    Programs.lines(
        folder,
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair",
        "-keyalg",
        "RSA",
        "-keysize",
        "2048",
        "-alias",
        "old",
        "-dname",
        "CN=Old",
        "-startdate",
        "-10d",
        "-validity",
        "5",
        "-storetype",
        "PKCS12",
        "-keystore",
        "expired.p12",
        "-storepass",
        "secret");
    return folder.resolve("expired.p12");
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names in a folder. */
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs something and demands that the folder holds the same files after it. */
  void leavesNothing(Runnable action) {
    List<String> before = names(folder);
    action.run();
    assertEquals(before, names(folder));
  }
}
