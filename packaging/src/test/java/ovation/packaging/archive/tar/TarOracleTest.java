package ovation.packaging.archive.tar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.Programs;

/** What other programs wrote is read as they meant it. */
class TarOracleTest {

  private static final List<String> NAMES =
      List.of("a.ovf", "disk one (1).vmdk", "\u00fcml\u00e4ut.iso", "l".repeat(180) + ".vmdk");

  @TempDir Path folder;

  private void makeFiles() throws Exception {
    for (String name : NAMES) {
      Files.writeString(folder.resolve(name), "content of " + name);
    }
  }

  private void assertReads(Path archive) throws Exception {
    try (FileChannel channel = FileChannel.open(archive)) {
      List<String> names = new ArrayList<>();
      for (TarMember member : TarReader.read("x.tar", channel).members()) {
        names.add(member.name());
        ByteBuffer content = ByteBuffer.allocate((int) member.size());
        channel.read(content, member.offset());
        assertEquals(
            "content of " + member.name(), new String(content.array(), StandardCharsets.UTF_8));
      }
      assertEquals(NAMES, names);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gnu", "oldgnu", "pax", "posix"})
  void readsWhatGnuTarWrites(String format) throws Exception {
    Programs.assumeProgram("tar");
    makeFiles();
    List<String> command = new ArrayList<>(List.of("tar", "--format=" + format, "-cf", "../x.tar"));
    command.addAll(NAMES);
    Path archive = folder.resolveSibling(folder.getFileName() + ".tar");
    command.set(3, archive.toString());
    Programs.lines(folder, command.toArray(String[]::new));
    assertReads(archive);
    Files.delete(archive);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gnutar", "pax"})
  void readsWhatBsdtarWrites(String format) throws Exception {
    Programs.assumeProgram("bsdtar");
    makeFiles();
    Path archive = folder.resolve("x.tar");
    List<String> command =
        new ArrayList<>(List.of("env", "LC_ALL=C.UTF-8", "bsdtar", "--format=" + format, "-cf"));
    command.add(archive.toString());
    command.addAll(NAMES);
    Programs.lines(folder, command.toArray(String[]::new));
    assertReads(archive);
  }

  @ParameterizedTest
  @CsvSource({"LONGFILE_GNU,BIGNUMBER_STAR", "LONGFILE_POSIX,BIGNUMBER_POSIX"})
  void readsWhatCommonsCompressWrites(String longFile, String bigNumber) throws Exception {
    Path archive = folder.resolve("x.tar");
    try (OutputStream output = Files.newOutputStream(archive);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(output, "UTF-8")) {
      tar.setLongFileMode(
          longFile.equals("LONGFILE_GNU")
              ? TarArchiveOutputStream.LONGFILE_GNU
              : TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setBigNumberMode(
          bigNumber.equals("BIGNUMBER_STAR")
              ? TarArchiveOutputStream.BIGNUMBER_STAR
              : TarArchiveOutputStream.BIGNUMBER_POSIX);
      for (String name : NAMES) {
        byte[] content = ("content of " + name).getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    assertReads(archive);
  }

  /** 9 GiB need base-256 or an extended header; programs differ in what the plain field says. */
  @ParameterizedTest
  @ValueSource(
      strings = {"tar --format=gnu", "tar --format=pax", "bsdtar --no-read-sparse --format=pax"})
  void readsSizesBeyondOctalDigits(String program) throws Exception {
    String[] words = program.split(" ");
    Programs.assumeProgram(words[0]);
    long size = 9L << 30;
    try (FileChannel big =
        FileChannel.open(
            folder.resolve("big"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      big.write(ByteBuffer.wrap(new byte[1]), size - 1);
    }
    Programs.assumeProgram("sh");
    // Only the headers are wanted; the rest of the stream is made a hole.
    Programs.run(folder, "sh", "-c", program + " -cf - big 2>/dev/null | head -c 10240 > head.tar");
    Path archive = folder.resolve("head.tar");
    try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[1]), size + 20_479);
    }
    try (FileChannel channel = FileChannel.open(archive)) {
      TarIndex index = TarReader.read("x.tar", channel);
      assertEquals(1, index.members().size());
      assertEquals(size, index.members().getFirst().size());
    }
  }

  @Test
  void indexesA64GibMemberAtOnce() throws Exception {
    long size = 64L << 30;
    Path archive = folder.resolve("big.ova");
    try (FileChannel channel =
        FileChannel.open(archive, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new Tar().file("a.ovf", "<x/>").open()));
      channel.write(ByteBuffer.wrap(new Tar.Header("disk.vmdk", size, '0').sealed()));
      channel.write(ByteBuffer.wrap(new byte[1]), channel.position() + size + 1023);
    }
    long start = System.nanoTime();
    try (FileChannel channel = FileChannel.open(archive)) {
      TarIndex index = TarReader.read("x.ova", channel);
      assertEquals(size, index.members().getLast().size());
      assertEquals("K-07", index.remarks().getFirst().code());
    }
    assertTrue(System.nanoTime() - start < 2_000_000_000L);
  }
}
