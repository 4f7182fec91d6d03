package ovation.packaging.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.integrity.Manifest;
import ovation.packaging.integrity.ManifestLine;
import ovation.packaging.job.Progress;

/** A small appliance made for a test: a descriptor, two disks, a manifest, a certificate file. */
final class TestPackage {

  final Map<String, byte[]> files = new LinkedHashMap<>();

  TestPackage() {
    files.put("x.ovf", descriptor("disk1.vmdk", "disk2.vmdk"));
    files.put("disk1.vmdk", bytes("first disk ".repeat(20_000)));
    files.put("disk2.vmdk", bytes("second disk ".repeat(9_000)));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] descriptor(String... hrefs) {
    StringBuilder references = new StringBuilder();
    for (String href : hrefs) {
      references.append(
          "<File ovf:id=\"f%d\" ovf:href=\"%s\"/>".formatted(references.length(), href));
    }
    return bytes(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Envelope xmlns="http://schemas.dmtf.org/ovf/envelope/1"
            xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1">
          <References>%s</References>
          <VirtualSystem ovf:id="vm"><Info>a system</Info></VirtualSystem>
        </Envelope>
        """
            .formatted(references));
  }

  /** The bytes of a file. */
  byte[] file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  /** A file as text. */
  String text(String name) {
    return new String(file(name), StandardCharsets.UTF_8);
  }

  /** Lists every file there is. */
  TestPackage manifest(DigestAlgorithm algorithm) throws Exception {
    files.remove("x.mf");
    files.remove("x.cert");
    List<ManifestLine> lines =
        files.entrySet().stream()
            .map(f -> ManifestLine.of(algorithm, f.getKey(), digest(algorithm, f.getValue())))
            .toList();
    files.put("x.mf", Manifest.of(lines).toBytes());
    return this;
  }

  private static byte[] digest(DigestAlgorithm algorithm, byte[] content) {
    return algorithm.newDigest().digest(content);
  }

  TestPackage sign(SigningKey key) throws Exception {
    return sign(key, DigestAlgorithm.SHA256);
  }

  TestPackage sign(SigningKey key, DigestAlgorithm digest) throws Exception {
    return sign(PackageSigner.insisting(key, digest));
  }

  TestPackage sign(PackageSigner signer) throws Exception {
    files.put("x.cert", signer.certificateFile(file("x.mf"), "x.mf", Progress.none()));
    return this;
  }

  static TestPackage signed(SigningKey key) throws Exception {
    return new TestPackage().manifest(DigestAlgorithm.SHA256).sign(key);
  }

  /** Changes a text file of the package. */
  TestPackage replace(String name, String what, String by) {
    String text = text(name);
    if (!text.contains(what)) {
      throw new IllegalArgumentException(what + " is not in " + text);
    }
    files.put(name, bytes(text.replace(what, by)));
    return this;
  }

  TestPackage flip(String name, int index) {
    byte[] changed = file(name).clone();
    changed[index] ^= 1;
    files.put(name, changed);
    return this;
  }

  /** Puts another hexadecimal digit in the place of one. */
  TestPackage otherDigit(String name, int index) {
    byte[] changed = file(name).clone();
    int place = index < 0 ? changed.length + index : index;
    changed[place] = (byte) (changed[place] == '0' ? '1' : '0');
    files.put(name, changed);
    return this;
  }

  TestPackage dropLine(String name, String containing) {
    String text = text(name);
    files.put(
        name,
        bytes(
            text.lines()
                .filter(line -> !line.contains(containing))
                .collect(Collectors.joining("\n", "", "\n"))));
    return this;
  }

  Path ova(Path folder) throws IOException {
    Path ova = folder.resolve("x.ova");
    try (OutputStream out = Files.newOutputStream(ova);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (String name : order()) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(file(name).length);
        tar.putArchiveEntry(entry);
        tar.write(file(name));
        tar.closeArchiveEntry();
      }
    }
    return ova;
  }

  private List<String> order() {
    return files.keySet().stream()
        .sorted((a, b) -> Boolean.compare(!a.startsWith("x."), !b.startsWith("x.")))
        .toList();
  }

  Verification verify(Path folder, TrustAnchors anchors, Instant at) throws Exception {
    try (OvfPackage source = OvfPackage.open(ova(folder))) {
      return new PackageVerifier().verify(source, anchors, at, Progress.none());
    }
  }
}
