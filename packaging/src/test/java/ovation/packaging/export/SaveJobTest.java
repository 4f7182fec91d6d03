package ovation.packaging.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.Samples;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;

class SaveJobTest {

  private static final byte[] EDITED =
      Samples.descriptor("disk.vmdk").replace("</", " </").getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void aFolderWithoutManifestGetsTheDescriptorOnly() throws Exception {
    Path descriptor = Samples.folder(folder, 3000);
    List<String> before = names();
    Saved saved = save(descriptor);
    assertArrayEquals(EDITED, Files.readAllBytes(descriptor));
    assertEquals(before, names());
    assertFalse(saved.manifestWritten());
  }

  @Test
  void aManifestFitsAgainAndKeepsItsOtherLines() throws Exception {
    Path descriptor = Samples.folder(folder, 3000);
    String other = "SHA1(disk.vmdk)= " + "ab".repeat(20) + "\n";
    Path manifest = sibling(descriptor, ".mf");
    Path certificate = sibling(descriptor, ".cert");
    Files.writeString(
        manifest, "SHA1(" + descriptor.getFileName() + ")= " + "00".repeat(20) + "\n" + other);
    Files.writeString(certificate, "whatever");
    Saved saved = save(descriptor);
    assertTrue(saved.manifestWritten());
    assertTrue(saved.signatureDropped());
    assertFalse(Files.exists(certificate));
    Manifest written = Manifest.parse(Files.readAllBytes(manifest));
    ManifestLine line = written.lines().getFirst();
    byte[] digest = DigestAlgorithm.SHA1.newDigest().digest(EDITED);
    assertEquals(HexFormat.of().formatHex(digest), line.hex());
    assertTrue(Files.readString(manifest).endsWith(other));
  }

  @Test
  void anArchiveIsReplacedWithItsManifest() throws Exception {
    Path descriptor = Samples.folder(folder, 3000);
    Path archive = folder.resolve("saved.ova");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      new ExportJob(ExportPlan.of(source, archive).withDigest(DigestAlgorithm.SHA512))
          .run(Progress.none());
    }
    save(archive);
    try (OvfPackage written = OvfPackage.open(archive)) {
      assertArrayEquals(EDITED, written.descriptor());
      String manifest = new String(written.manifest().orElseThrow(), StandardCharsets.UTF_8);
      assertTrue(manifest.startsWith("SHA512("), manifest);
    }
  }

  @Test
  void aCompressedArchiveIsNotOverwritten() throws Exception {
    Path descriptor = Samples.folder(folder, 3000);
    Path archive = folder.resolve("saved.ova");
    try (OvfPackage source = OvfPackage.open(descriptor)) {
      new ExportJob(ExportPlan.of(source, archive)).run(Progress.none());
    }
    Path compressed = folder.resolve("saved.ova.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      Files.copy(archive, out);
    }
    byte[] before = Files.readAllBytes(compressed);
    OutputException refused = assertThrows(OutputException.class, () -> save(compressed));
    assertTrue(String.valueOf(refused.getMessage()).contains("another name"));
    assertArrayEquals(before, Files.readAllBytes(compressed));
  }

  private static Saved save(Path location) throws PackagingException {
    try (OvfPackage source = OvfPackage.open(location)) {
      ExportPlan plan = ExportPlan.of(source, location).withDescriptor(EDITED);
      return new SaveJob(plan).run(Progress.none());
    }
  }

  private static Path sibling(Path descriptor, String extension) {
    String name = String.valueOf(descriptor.getFileName());
    return descriptor.resolveSibling(name.substring(0, name.lastIndexOf('.')) + extension);
  }

  private List<String> names() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}
