package ovation.packaging.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.Corpus;
import ovation.packaging.InputException;

class FolderPackageTest {

  @TempDir Path folder;

  private static List<String> names(OvfPackage source) {
    return source.entries().stream().map(PackageEntry::name).toList();
  }

  private static String refusal(Path path) {
    return assertThrows(InputException.class, () -> OvfPackage.open(path).close()).getMessage();
  }

  @Test
  void takesWhatTheReferencesNameAndNothingElse() throws Exception {
    Path descriptor = Samples.folder(folder, 100);
    Files.writeString(folder.resolve("vm.mf"), "m");
    for (Path path : List.of(folder, descriptor)) {
      try (OvfPackage source = OvfPackage.open(path)) {
        assertEquals(List.of("vm.ovf", "vm.mf", "b.vmdk", "disks/a a.vmdk"), names(source));
        assertEquals("vm", source.baseName());
        assertArrayEquals(Files.readAllBytes(descriptor), source.descriptor());
        assertEquals("disks/a a.vmdk", source.resolve("disks/a%20a.vmdk").orElseThrow());
        assertEquals(57, source.entry("disks/a a.vmdk").orElseThrow().size());
      }
    }
  }

  @Test
  void nothingOutsideTheFolderAndNoLinkIsTaken() throws Exception {
    Path outside = Files.writeString(folder.resolve("secret"), "canary");
    Path inside = Files.createDirectory(folder.resolve("p"));
    Files.createSymbolicLink(inside.resolve("link.vmdk"), outside);
    Files.createSymbolicLink(inside.resolve("up"), folder);
    Path descriptor = inside.resolve("vm.ovf");
    Files.writeString(
        descriptor,
        Samples.descriptor(
            "../secret",
            "%2e%2e/secret",
            outside.toString(),
            "file://" + outside,
            "http://localhost/secret",
            "link.vmdk",
            "up/secret"));
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      assertEquals(List.of("vm.ovf"), names(source));
      assertTrue(source.remarks().stream().allMatch(remark -> remark.code().equals("K-04")));
      assertEquals(2, source.remarks().stream().map(PackageRemark::entry).distinct().count());
    }
  }

  @Test
  void aDescriptorMayHaveAnyNameWhenItIsNamed() throws Exception {
    Path descriptor = folder.resolve("machine.xml");
    Files.writeString(descriptor, Samples.descriptor("none.vmdk"));
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      assertEquals(List.of("machine.xml"), names(source));
    }
  }

  @Test
  void aBrokenDescriptorStillOpens() throws Exception {
    Path descriptor = Files.writeString(folder.resolve("x.ovf"), "<Envelope><oops");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      assertEquals(List.of("x.ovf"), names(source));
    }
  }

  @Test
  void aFolderMustHoldExactlyOneDescriptor() throws Exception {
    assertTrue(refusal(folder).contains("holds no descriptor"));
    Files.writeString(folder.resolve("a.ovf"), "");
    Files.writeString(folder.resolve("b.OVF"), "");
    assertTrue(refusal(folder).contains("“a.ovf”, “b.OVF”"));
    assertTrue(refusal(folder.resolve("c.ovf")).contains("does not exist"));
  }

  @Test
  void aChangedFileIsNoticed() throws Exception {
    Path descriptor = Samples.folder(folder, 100);
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      source.checkUnchanged();
      Files.write(folder.resolve("b.vmdk"), new byte[3]);
      assertThrows(InputException.class, source::checkUnchanged);
    }
  }

  @Test
  void realFoldersOpen() throws Exception {
    try (OvfPackage source = OvfPackage.open(Corpus.path("packages/cot-input"))) {
      assertEquals(
          List.of("input.ovf", "input.mf", "input.vmdk", "input.iso", "sample_cfg.txt"),
          names(source));
    }
  }
}
