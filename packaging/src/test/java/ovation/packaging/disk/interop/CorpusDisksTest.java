package ovation.packaging.disk.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.Corpus;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.Programs;
import ovation.packaging.disk.DiskFormat;

/** The disks of real packages, read by us and by qemu-img. */
class CorpusDisksTest {

  /** Up to here a disk is converted into every format, and not only read. */
  private static final long LARGE = 4L << 30;

  @TempDir private Path folder;

  @Test
  void weReadAllThatQemuReadsAndRefuseTheRestInWords() throws Exception {
    Programs.assumeProgram("qemu-img");
    Programs.assumeProgram("tar");
    List<String> failures = new ArrayList<>();
    int read = 0;
    for (Path disk : disks()) {
      boolean readable =
          Programs.run(folder, "qemu-img", "info", "-f", "vmdk", disk.toString()).status() == 0;
      Optional<String> failure = readable ? read(disk) : refused(disk);
      failure.ifPresent(said -> failures.add(disk + ": " + said));
      read += readable ? 1 : 0;
    }
    assertEquals(List.of(), failures);
    assertEquals(true, read >= 10, read + " disks were readable");
  }

  private Optional<String> read(Path disk) throws IOException {
    Path raw = folder.resolve("disk.raw");
    try {
      Conversions.raw(disk, DiskFormat.VMDK, raw);
      Optional<String> wrong = Conversions.difference(disk, "vmdk", raw, "raw");
      for (Kind kind : Files.size(raw) > LARGE ? List.<Kind>of() : Kind.usual()) {
        Path image = folder.resolve(kind.file("disk"));
        Conversions.convert(disk, DiskFormat.VMDK, image, kind, 2);
        wrong = wrong.or(() -> Conversions.difference(raw, "raw", image, kind.driver()));
        Files.delete(image);
      }
      return wrong;
    } catch (PackagingException e) {
      return Optional.of(e.getMessage());
    }
  }

  private Optional<String> refused(Path disk) throws PackagingException {
    try {
      Conversions.raw(disk, DiskFormat.VMDK, folder.resolve("disk.raw"));
      return Optional.of(disk.getFileName() + " is read, though qemu-img refuses it");
    } catch (InputException e) {
      // The image itself, or the extent of it that is missing.
      String name = String.valueOf(disk.getFileName());
      boolean named = e.getMessage().contains(name.substring(0, name.length() - 5));
      return named ? Optional.empty() : Optional.of(e.getMessage());
    }
  }

  private List<Path> disks() throws IOException {
    List<Path> disks = new ArrayList<>();
    for (Path archive : Corpus.archives()) {
      Path inside =
          Files.createDirectories(
              folder.resolve(String.valueOf(archive.getFileName()).replace(".ova", "")));
      Programs.run(inside, "tar", "-xf", archive.toAbsolutePath().toString());
      try (Stream<Path> files = Files.walk(inside)) {
        for (Path file : files.toList()) {
          String name = String.valueOf(file.getFileName());
          if (name.endsWith(".vmdk")) {
            disks.add(file);
          } else if (name.endsWith(".vmdk.gz")) {
            disks.add(inflated(file));
          }
        }
      }
    }
    for (String disk : List.of("cot-input/input.vmdk", "ganeti-native/new_disk.vmdk")) {
      Path source = Corpus.path("packages").resolve(disk);
      Path copy = Files.createDirectories(folder.resolve("packages")).resolve(source.getFileName());
      disks.add(Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING));
    }
    return disks;
  }

  private static Path inflated(Path packed) throws IOException {
    Path plain = Path.of(packed.toString().replaceAll("\\.gz$", ""));
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed));
        OutputStream out = Files.newOutputStream(plain)) {
      in.transferTo(out);
    }
    return plain;
  }
}
