package ovation.packaging.encryption;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ovation.packaging.PackagingException;
import ovation.packaging.Programs;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.KeyFiles;
import ovation.packaging.trust.PasswordSource;

/** An appliance of OVF 2 in a folder, and those who encrypt and decrypt it. */
final class Vault {

  static final String SECRET = "hunter2-marker";
  static final PasswordSource PHRASE = PasswordSource.fixed("correct horse".toCharArray());

  private static String descriptor(int diskSize) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- made by hand -->
    <ovf:Envelope xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/2">
      <ovf:References>
        <ovf:File ovf:id="f1" ovf:href="disk.raw" ovf:size="%d"/>
        <ovf:File ovf:id="f2" ovf:href="readme.txt"/>
      </ovf:References>
      <ovf:DiskSection>
        <ovf:Info>Disks</ovf:Info>
        <ovf:Disk ovf:diskId="d1" ovf:fileRef="f1" ovf:capacity="1048576"
            ovf:format="http://en.wikipedia.org/wiki/Byte"/>
      </ovf:DiskSection>
      <ovf:VirtualSystem ovf:id="vm">
        <ovf:Info>A system</ovf:Info>
        <ovf:ProductSection ovf:class="app">
          <ovf:Info>A product</ovf:Info>
          <ovf:Property ovf:key="admin" ovf:type="string" ovf:password="true"
              ovf:userConfigurable="true" ovf:value="hunter2-marker">
            <ovf:Label>Password</ovf:Label>
          </ovf:Property>
          <ovf:Property ovf:key="port"  ovf:type="uint16" ovf:value='80' />
        </ovf:ProductSection>
      </ovf:VirtualSystem>
    </ovf:Envelope>
    """
        .formatted(diskSize);
  }

  private final Path folder;

  Vault(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Writes the appliance with a disk of some bytes. */
  Path appliance(int diskSize) throws IOException {
    Path place = Files.createDirectories(folder.resolve("plain"));
    byte[] disk = new byte[diskSize];
    new Random(diskSize).nextBytes(disk);
    Files.write(place.resolve("disk.raw"), disk);
    Files.writeString(place.resolve("readme.txt"), "read me\n");
    return Files.writeString(place.resolve("x.ovf"), descriptor(diskSize));
  }

  static Secrecy all() {
    return new Secrecy(Set.of("disk.raw"), Set.of("app.admin"), List.of());
  }

  Encrypted encrypt(Path from, Path to, Secrecy what, Readers readers) throws PackagingException {
    try (OvfPackage source = OvfPackage.open(from)) {
      return new EncryptionJob(ExportPlan.of(source, to), new Encryption(what, readers))
          .run(Progress.none());
    }
  }

  Encrypted decrypt(Path from, Path to, Opener opener) throws PackagingException {
    return decrypt(from, to, opener, Progress.none());
  }

  Encrypted decrypt(Path from, Path to, Opener opener, Progress progress)
      throws PackagingException {
    try (OvfPackage source = OvfPackage.open(from)) {
      return new DecryptionJob(ExportPlan.of(source, to), opener).run(progress);
    }
  }

  /** Somebody with an RSA key that openssl made; made once for all tests. */
  record Person(Recipient recipient, Path key, Opener opener) {}

  private static final Map<String, Person> PEOPLE = new ConcurrentHashMap<>();

  /** Ann, Ben, Eve. */
  static Person person(String name) {
    Programs.assumeProgram("openssl");
    return PEOPLE.computeIfAbsent(name, Vault::makePerson);
  }

  private static Person makePerson(String name) {
    try {
      Path keys = Files.createTempDirectory("people");
      Programs.lines(
          keys,
          "openssl",
          "req",
          "-x509",
          "-newkey",
          "rsa:2048",
          "-nodes",
          "-keyout",
          "x.key",
          "-out",
          "x.pem",
          "-days",
          "9",
          "-subj",
          "/CN=" + name);
      Path key = keys.resolve("x.key");
      Opener opener = Opener.with(KeyFiles.privateKey(key, Optional.empty(), PHRASE));
      keys.toFile().deleteOnExit();
      keys.resolve("x.pem").toFile().deleteOnExit();
      key.toFile().deleteOnExit();
      return new Person(Recipient.read(keys.resolve("x.pem")), key, opener);
    } catch (IOException | PackagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Readers phrase() {
    return new Readers(List.of(), Optional.of(PHRASE));
  }

  static Readers only(Recipient... recipients) {
    return new Readers(List.of(recipients), Optional.empty());
  }

  /** All names below a folder. */
  static List<String> names(Path place) throws IOException {
    if (!Files.exists(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> place.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
