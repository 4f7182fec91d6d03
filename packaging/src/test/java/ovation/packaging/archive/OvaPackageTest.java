package ovation.packaging.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ovation.packaging.Corpus;
import ovation.packaging.InputException;
import ovation.packaging.Programs;
import ovation.packaging.archive.tar.Tar;

class OvaPackageTest {

  @TempDir Path folder;

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("x.ova"), bytes);
  }

  private List<String> codes(byte[] archive) throws IOException, InputException {
    try (OvfPackage ova = OvfPackage.open(write(archive))) {
      return ova.remarks().stream().map(PackageRemark::code).toList();
    }
  }

  private static Tar start() {
    return new Tar().file("x.ovf", Samples.descriptor("b.vmdk", "a.vmdk"));
  }

  @Test
  void aRightArchiveHasNoRemarks() throws Exception {
    assertEquals(
        List.of(),
        codes(
            start()
                .file("x.mf", "m")
                .file("x.cert", "c")
                .file("b.vmdk", "")
                .file("a.vmdk", "")
                .closed()));
    assertEquals(
        List.of(),
        codes(
            start()
                .file("b.vmdk", "")
                .file("a.vmdk", "")
                .file("x.mf", "m")
                .file("x.cert", "c")
                .closed()));
  }

  @Test
  void orderAndExtrasAreRemarked() throws Exception {
    assertEquals(List.of("K-02"), codes(start().file("a.vmdk", "").file("b.vmdk", "").closed()));
    assertEquals(
        List.of("K-02"),
        codes(start().file("b.vmdk", "").file("x.mf", "").file("a.vmdk", "").closed()));
    assertEquals(List.of("K-06"), codes(start().file("b.vmdk", "").file("read.me", "").closed()));
    assertEquals(
        List.of("K-01"),
        codes(new Tar().file("b.vmdk", "").file("x.ovf", Samples.descriptor("b.vmdk")).closed()));
    assertEquals(List.of("K-08"), codes(start().file("X.mf", "").file("b.vmdk", "").closed()));
    assertEquals(
        List.of("K-06", "K-01"),
        codes(start().file("b.vmdk", "").file("y.ovf", "").closed()).reversed().stream()
            .sorted()
            .toList()
            .reversed());
  }

  @Test
  void readsMembersInPlaceAndIndependently() throws Exception {
    byte[] archive = start().file("b.vmdk", "0123456789").file("a.vmdk", "abc").closed();
    try (OvfPackage ova = OvfPackage.open(write(archive));
        SeekableByteChannel two = ova.channel("b.vmdk")) {
      try (SeekableByteChannel one = ova.channel("b.vmdk")) {
        assertEquals(5, one.read(ByteBuffer.allocate(5)));
        assertEquals(10, two.read(ByteBuffer.allocate(100)));
        assertEquals(-1, two.read(ByteBuffer.allocate(100)));
        assertEquals(5, one.position());
        assertEquals(1, one.position(9).read(ByteBuffer.allocate(100)));
      }
      assertEquals(10, two.position(0).read(ByteBuffer.allocate(100)));
      assertEquals(List.of("b.vmdk", "a.vmdk"), ova.referencedNames());
      assertThrows(InputException.class, () -> ova.channel("c.vmdk"));
    }
  }

  @Test
  void chunksBelongToTheirFile() throws Exception {
    byte[] archive =
        start()
            .file("b.vmdk.000000000", "12")
            .file("b.vmdk.000000001", "3")
            .file("a.vmdk", "")
            .closed();
    try (OvfPackage ova = OvfPackage.open(write(archive))) {
      assertEquals(
          List.of("b.vmdk.000000000", "b.vmdk.000000001", "a.vmdk"), ova.referencedNames());
      assertEquals(List.of(), ova.remarks());
    }
  }

  @Test
  void aCompressedArchiveIsReadAndLeavesNoTemporaryFile() throws Exception {
    Path file = folder.resolve("x.ova.gz");
    try (OutputStream output = new GZIPOutputStream(Files.newOutputStream(file))) {
      output.write(start().file("b.vmdk", "content").closed());
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (OvfPackage ova = OvfPackage.open(file)) {
      assertEquals("K-05", ova.remarks().getFirst().code());
      assertEquals(7, ova.entry("b.vmdk").orElseThrow().size());
    }
    try (Stream<Path> left = Files.list(temporary)) {
      assertFalse(left.anyMatch(path -> path.getFileName().toString().matches("ovation-.*\\.tar")));
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertTrue(refusal(file).contains("truncated"));
  }

  private static String refusal(Path file) {
    return assertThrows(InputException.class, () -> OvfPackage.open(file).close()).getMessage();
  }

  @Test
  void wrongInputsGetOneSentence() throws Exception {
    assertTrue(refusal(folder.resolve("none.ova")).contains("does not exist"));
    assertTrue(refusal(write(new byte[0])).contains("is empty"));
    assertTrue(refusal(write(Samples.noise(5000, 3))).contains("not a TAR archive"));
    assertTrue(refusal(write(new Tar().file("a.vmdk", "").closed())).contains("no descriptor"));
    assertTrue(refusal(write(new byte[2048])).contains("no descriptor"));
  }

  @Test
  void aPipeIsRefusedWithoutWaiting() {
    Programs.assumeProgram("mkfifo");
    Programs.lines(folder, "mkfifo", "p.ova");
    assertTrue(refusal(folder.resolve("p.ova")).contains("not a regular file"));
  }

  @Test
  void aChangedArchiveIsNoticed() throws Exception {
    Path file = write(start().file("b.vmdk", "content").closed());
    try (OvfPackage ova = OvfPackage.open(file)) {
      ova.checkUnchanged();
      Files.write(file, start().file("b.vmdk", "CONTENT").file("c", "").closed());
      assertThrows(InputException.class, ova::checkUnchanged);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ganeti--ova.ova,K-05",
    "libovf-glib--tests__Fedora_23.ova,K-01",
    "virtualbox--tdAppliance1-t7-bad-instance.ova,K-06"
  })
  void oddRealArchivesAreRemarked(String name, String code) throws Exception {
    try (OvfPackage ova = OvfPackage.open(Corpus.path("ova/" + name))) {
      assertTrue(ova.remarks().stream().anyMatch(remark -> remark.code().equals(code)));
    }
  }

  @TestFactory
  Stream<DynamicTest> realArchivesReadAsTarReadsThem() {
    Programs.assumeProgram("tar");
    return Corpus.archives().stream()
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> compare(path)));
  }

  private void compare(Path path) throws Exception {
    if (path.toString().contains("not-tar")) {
      assertTrue(refusal(path).contains("not a TAR archive"));
      return;
    }
    Path unpacked = Files.createTempDirectory(folder, "unpacked");
    String archive = path.toAbsolutePath().toString();
    List<String> names = Programs.lines(folder, "tar", "-tf", archive);
    Programs.lines(folder, "tar", "-xf", archive, "-C", unpacked.toString());
    try (OvfPackage ova = OvfPackage.open(path)) {
      assertEquals(names, ova.entries().stream().map(PackageEntry::name).toList());
      for (String name : names) {
        try (SeekableByteChannel channel = ova.channel(name)) {
          ByteBuffer content = ByteBuffer.allocate((int) channel.size());
          while (channel.read(content) > 0) {}
          assertArrayEquals(Files.readAllBytes(unpacked.resolve(name)), content.array(), name);
        }
      }
    }
  }
}
