package ovation.packaging.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;

/**
 * Runs the commands once, so that the build can keep what the Java runtime learns on the way (its
 * start-up cache). Only failures are said.
 */
public final class Rehearsal {

  private static final int DISK = 48 << 20;
  private static final int PIECE = 1 << 20;

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param arguments a package, and a folder to write into
   * @throws IOException if the folder cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    String sample = arguments[0];
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[1])), "run");
    String disk = disk(folder.resolve("disk.raw"));
    String stream = folder.resolve("disk.vmdk").toString();
    String again = folder.resolve("again.raw").toString();
    String archive = folder.resolve("package.ova").toString();
    String word = Files.writeString(folder.resolve("word.txt"), "rehearsal").toString();
    String key = folder.resolve("key.p12").toString();
    String signed = folder.resolve("signed.ovf").toString();
    String modern = folder.resolve("modern.ova").toString();
    String sealed = folder.resolve("sealed.ova").toString();
    List<List<String>> commands =
        List.of(
            List.of("-q", "--version"),
            List.of("-q", "inspect", sample),
            List.of("-q", "validate", sample),
            List.of("-q", "disk", "convert", disk, stream, "--engine", "ovation"),
            List.of("-q", "disk", "convert", disk, stream, "--compression", "fast"),
            List.of("-q", "disk", "convert", disk, stream),
            List.of("-q", "disk", "convert", stream, folder.resolve("disk.qcow2").toString()),
            List.of("-q", "disk", "convert", folder.resolve("disk.qcow2").toString(), again),
            List.of("-q", "disk", "convert", stream, folder.resolve("disk.vhd").toString()),
            List.of("-q", "disk", "convert", folder.resolve("disk.vhd").toString(), again),
            List.of("-q", "disk", "convert", stream, folder.resolve("disk.vdi").toString()),
            List.of("-q", "disk", "convert", folder.resolve("disk.vdi").toString(), again),
            List.of("-q", "disk", "convert", stream, folder.resolve("disk.vhdx").toString()),
            List.of("-q", "disk", "convert", folder.resolve("disk.vhdx").toString(), again),
            List.of("-q", "disk", "convert", stream, again),
            List.of("-q", "disk", "info", stream),
            List.of("-q", "disk", "check", stream),
            List.of("-q", "disk", "compare", disk, stream),
            List.of("-q", "new", folder.resolve("new.ovf").toString(), "--disk", disk),
            List.of(
                "-q",
                "export",
                folder.resolve("new.ovf").toString(),
                "-o",
                archive,
                "--disk-format",
                "vmdk"),
            List.of("-q", "verify", archive),
            List.of("-q", "inspect", archive),
            List.of("-q", "key", "new", "--name", "Rehearsal", "-o", key, "--password-file", word),
            List.of("-q", "key", "list", key, "--password-file", word),
            List.of("-q", "sign", archive, "--key", key, "--password-file", word, "-o", signed),
            List.of("-q", "verify", signed, "--trust", folder.resolve("signed.cert").toString()),
            List.of(
                "-q",
                "export",
                folder.resolve("new.ovf").toString(),
                "-o",
                folder.resolve("export.ova").toString(),
                "--disk-format",
                "vmdk",
                "--key",
                key,
                "--password-file",
                word),
            List.of("-q", "edit", archive, "--ovf-version", "2.1", "-o", modern),
            List.of("-q", "encrypt", modern, "--passphrase-file", word, "-o", sealed),
            List.of(
                "-q",
                "decrypt",
                sealed,
                "--passphrase-file",
                word,
                "-o",
                folder.resolve("open.ova").toString()),
            List.of(
                "-q", "export", archive, "-o", folder.resolve("out") + "/", "--disk-format", "raw"),
            List.of(
                "-q",
                "export",
                signed,
                "-o",
                folder.resolve("bare") + "/",
                "--disk-format",
                "raw",
                "--no-manifest"));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(nowhere, Main.terminal().err(), () -> false);
    Prelude.begin(new String[] {"disk", "export"});
    int failed = 0;
    for (List<String> command : commands) {
      int status = Cli.run(command.toArray(String[]::new), terminal);
      failed += status > ExitStatus.FOUND ? 1 : 0;
    }
    System.exit(failed == 0 ? ExitStatus.DONE : ExitStatus.FOUND);
  }

  /** A disk of which some shrinks, some does not, and some is zeros. */
  private static String disk(Path file) throws IOException {
    Random random = new Random(1);
    byte[] piece = new byte[PIECE];
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int at = 0; at < DISK; at += PIECE) {
        for (int i = 0; i < PIECE; i++) {
          piece[i] =
              (byte)
                  (at % 3 == 0 ? random.nextInt() : "abcdefgh ovation".charAt(random.nextInt(16)));
        }
        channel.write(ByteBuffer.wrap(piece), 2L * at);
      }
    }
    return file.toString();
  }
}
