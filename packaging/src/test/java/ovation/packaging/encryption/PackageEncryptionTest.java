package ovation.packaging.encryption;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.PasswordSource;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.Verification;

/** Packages are encrypted and come back as they were, or not at all. */
class PackageEncryptionTest {

  @TempDir private Path folder;
  private Vault vault;

  @BeforeEach
  void open() {
    vault = new Vault(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 65535, 65536, 65537, 300_000})
  void comesBackByteForByte(int size) throws Exception {
    Recipient ann = Vault.person("ann").recipient();
    Path plain = vault.appliance(size);
    Path ova = folder.resolve("secret.ova");
    Encrypted result =
        vault.encrypt(plain, ova, Vault.all(), new Readers(List.of(ann), Optional.empty()));
    assertEquals(List.of("disk.raw"), result.files());
    assertEquals(1, result.parts());
    Path back = folder.resolve("back");
    vault.decrypt(ova, back, Vault.person("ann").opener());
    assertEquals(List.of("disk.raw", "readme.txt", "x.mf", "x.ovf"), Vault.names(back));
    for (String name : List.of("disk.raw", "readme.txt")) {
      assertArrayEquals(
          Files.readAllBytes(plain.resolveSibling(name)), Files.readAllBytes(back.resolve(name)));
    }
    String descriptor = Vault.text(back.resolve("x.ovf"));
    assertEquals(Vault.text(plain), descriptor);
  }

  @Test
  void hidesTheSecretAndNothingElse() throws Exception {
    Path plain = vault.appliance(1000);
    Path out = folder.resolve("out");
    vault.encrypt(plain, out, Vault.all(), Vault.phrase());
    String descriptor = Vault.text(out.resolve("x.ovf"));
    assertFalse(descriptor.contains(Vault.SECRET));
    assertTrue(descriptor.contains("<ovf:Label>Password</ovf:Label>"), descriptor);
    assertTrue(descriptor.contains("<ovf:Property ovf:key=\"port\"  ovf:type=\"uint16\""));
    assertTrue(descriptor.contains("ovf:size=\"1028\""), "the size of the encrypted file");
    assertEquals("read me\n", Vault.text(out.resolve("readme.txt")));
    assertEquals(1028, Files.size(out.resolve("disk.raw")));
    for (String name : Vault.names(out)) {
      String bytes = Files.readString(out.resolve(name), StandardCharsets.ISO_8859_1);
      assertFalse(bytes.contains("correct horse") || bytes.contains(Vault.SECRET), name);
    }
  }

  @Test
  void theManifestIsAboutTheEncryptedBytes() throws Exception {
    Path ova = folder.resolve("secret.ova");
    vault.encrypt(
        vault.appliance(5000), ova, Vault.all(), Vault.only(Vault.person("ann").recipient()));
    try (OvfPackage source = OvfPackage.open(ova)) {
      Verification found =
          new PackageVerifier().verify(source, TrustAnchors.none(), Instant.now(), Progress.none());
      assertEquals(Verification.Integrity.OK, found.integrity());
      assertEquals(Verification.Coverage.ALL, found.coverage());
    }
  }

  @Test
  void everyReaderOpensItAlone() throws Exception {
    Recipient ann = Vault.person("ann").recipient();
    Recipient ben = Vault.person("ben").recipient();
    Path plain = vault.appliance(70_000);
    Path ova = folder.resolve("secret.ova");
    vault.encrypt(
        plain, ova, Vault.all(), new Readers(List.of(ann, ben), Optional.of(Vault.PHRASE)));
    List<Opener> openers =
        List.of(
            Vault.person("ann").opener(), Vault.person("ben").opener(), Opener.with(Vault.PHRASE));
    for (int i = 0; i < openers.size(); i++) {
      Path back = folder.resolve("back" + i);
      vault.decrypt(ova, back, openers.get(i));
      assertEquals(Vault.text(plain), Vault.text(back.resolve("x.ovf")));
    }
    Path stranger = folder.resolve("stranger");
    assertThrows(
        InputException.class, () -> vault.decrypt(ova, stranger, Vault.person("eve").opener()));
    assertEquals(List.of(), Vault.names(stranger));
  }

  @Test
  void whatIsForOthersStaysEncrypted() throws Exception {
    Recipient ann = Vault.person("ann").recipient();
    Recipient ben = Vault.person("ben").recipient();
    Path first = folder.resolve("first.ova");
    Path both = folder.resolve("both.ova");
    Secrecy disk = new Secrecy(Set.of("disk.raw"), Set.of(), List.of());
    Secrecy value = new Secrecy(Set.of(), Set.of("admin"), List.of());
    vault.encrypt(vault.appliance(100), first, disk, Vault.only(ann));
    vault.encrypt(first, both, value, Vault.only(ben));
    Path out = folder.resolve("out");
    Encrypted result = vault.decrypt(both, out, Vault.person("ben").opener());
    assertEquals(1, result.parts());
    assertEquals(List.of(), result.files());
    assertEquals(1, result.remarks().size(), result.remarks().toString());
    String descriptor = Vault.text(out.resolve("x.ovf"));
    assertTrue(descriptor.contains(Vault.SECRET));
    assertTrue(descriptor.contains("CN=ann") && !descriptor.contains("CN=ben"), descriptor);
    Path back = folder.resolve("back");
    vault.decrypt(out, back, Vault.person("ann").opener());
    assertFalse(Vault.text(back.resolve("x.ovf")).contains("xmlenc"));
  }

  @Test
  void aPartIsEncryptedWhole() throws Exception {
    Path plain = vault.appliance(10);
    Path out = folder.resolve("out");
    Secrecy product = new Secrecy(Set.of(), Set.of(), List.of("VirtualSystem[vm]/ProductSection"));
    vault.encrypt(plain, out, product, Vault.only(Vault.person("ann").recipient()));
    assertFalse(Vault.text(out.resolve("x.ovf")).contains("Property"));
    Path back = folder.resolve("back");
    vault.decrypt(out, back, Vault.person("ann").opener());
    assertEquals(Vault.text(plain), Vault.text(back.resolve("x.ovf")));
  }

  @Test
  void everyFlippedBitIsNoticed() throws Exception {
    Recipient ann = Vault.person("ann").recipient();
    int size = 40_000;
    Path out = folder.resolve("out");
    vault.encrypt(vault.appliance(size), out, Vault.all(), Vault.only(ann));
    Opener opener = Vault.person("ann").opener();
    Path disk = out.resolve("disk.raw");
    byte[] bytes = Files.readAllBytes(disk);
    List<Integer> places = new ArrayList<>(List.of(0, 11, 12, 13, 27, 28));
    for (int at = 100; at < bytes.length; at += 1999) {
      places.add(at);
    }
    places.addAll(List.of(bytes.length - 17, bytes.length - 16, bytes.length - 1));
    for (int at : places) {
      byte[] changed = bytes.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      Files.write(disk, changed);
      refused(out, opener);
    }
    Files.write(disk, Arrays.copyOf(bytes, bytes.length - 1));
    refused(out, opener);
    Files.write(disk, Arrays.copyOf(bytes, bytes.length + 1));
    refused(out, opener);
    Files.write(disk, bytes);
    Path descriptor = out.resolve("x.ovf");
    String text = Vault.text(descriptor);
    List<String> parts = List.of("EncryptedKey", "EncryptedData");
    for (String part : parts) {
      int from = text.lastIndexOf(part + " ");
      int value = text.indexOf("<xenc:CipherValue>", from) + "<xenc:CipherValue>".length();
      for (int at = value; at < value + 88; at += 11) {
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(at, text.charAt(at) == 'A' ? 'B' : 'A');
        Files.writeString(descriptor, changed);
        refused(out, opener);
      }
    }
    Files.writeString(descriptor, text);
    vault.decrypt(out, folder.resolve("back"), opener);
  }

  private void refused(Path from, Opener opener) throws Exception {
    Path back = folder.resolve("never");
    InputException refusal =
        assertThrows(InputException.class, () -> vault.decrypt(from, back, opener));
    assertEquals(Undecipherable.refusal().getMessage(), refusal.getMessage());
    assertEquals(List.of(), Vault.names(back));
  }

  @Test
  void aWrongPassPhraseIsRefusedInTheSameWords() throws Exception {
    Path out = folder.resolve("out");
    vault.encrypt(vault.appliance(100), out, Vault.all(), Vault.phrase());
    refused(out, Opener.with(PasswordSource.fixed("correct hors".toCharArray())));
    refused(out, Opener.with(PasswordSource.fixed(new char[0])));
  }

  @Test
  void cancelLeavesNothing() throws Exception {
    Path ova = folder.resolve("secret.ova");
    vault.encrypt(
        vault.appliance(3 << 20), ova, Vault.all(), Vault.only(Vault.person("ann").recipient()));
    List<String> before = Vault.names(folder);
    AtomicLong left = new AtomicLong(1 << 20);
    Progress impatient = new Cancelling(left);
    Path back = folder.resolve("back.ova");
    Opener opener = Vault.person("ann").opener();
    assertThrows(CancellationException.class, () -> vault.decrypt(ova, back, opener, impatient));
    assertTrue(left.get() <= 0, "it was in the middle of the disk");
    assertEquals(before, Vault.names(folder));
  }

  /** Cancels after some bytes. */
  private record Cancelling(AtomicLong left) implements Progress {
    @Override
    public void phase(Sentence name) {}

    @Override
    public void total(long bytes) {}

    @Override
    public void advance(long bytes) {
      left.addAndGet(-bytes);
    }

    @Override
    public void checkCancelled() {
      if (left.get() <= 0) {
        throw new CancellationException();
      }
    }
  }

  @Test
  void tooLargeAFileIsRefusedBeforeAnythingIsRead() throws Exception {
    Path plain = vault.appliance(1);
    try (RandomAccessFile disk =
        new RandomAccessFile(plain.resolveSibling("disk.raw").toFile(), "rw")) {
      disk.setLength(GcmStream.MOST + 1);
    }
    Path out = folder.resolve("out");
    InputException refusal =
        assertThrows(
            InputException.class,
            () ->
                vault.encrypt(
                    plain, out, Vault.all(), Vault.only(Vault.person("ann").recipient())));
    assertTrue(refusal.getMessage().contains("64 GiB"), refusal.getMessage());
    assertEquals(List.of(), Vault.names(out));
  }

  @Test
  void theSourceIsNeverTheTarget() throws Exception {
    Path plain = vault.appliance(10);
    byte[] disk = Files.readAllBytes(plain.resolveSibling("disk.raw"));
    for (Path target : List.of(plain, plain.resolveSibling("y.ovf"), folder.resolve("plain"))) {
      assertThrows(
          OutputException.class,
          () ->
              vault.encrypt(
                  plain, target, Vault.all(), Vault.only(Vault.person("ann").recipient())));
    }
    assertArrayEquals(disk, Files.readAllBytes(plain.resolveSibling("disk.raw")));
  }

  @Test
  void twoRunsShareNoKeyAndNoVector() throws Exception {
    Path plain = vault.appliance(100);
    vault.encrypt(
        plain, folder.resolve("a"), Vault.all(), Vault.only(Vault.person("ann").recipient()));
    vault.encrypt(
        plain, folder.resolve("b"), Vault.all(), Vault.only(Vault.person("ann").recipient()));
    byte[] a = Files.readAllBytes(folder.resolve("a/disk.raw"));
    byte[] b = Files.readAllBytes(folder.resolve("b/disk.raw"));
    assertNotEquals(
        List.of(Arrays.toString(Arrays.copyOf(a, 12))),
        List.of(Arrays.toString(Arrays.copyOf(b, 12))));
  }

  @Test
  void anotherFileIsNotFollowed() throws Exception {
    Path out = folder.resolve("out");
    vault.encrypt(
        vault.appliance(100), out, Vault.all(), Vault.only(Vault.person("ann").recipient()));
    Path descriptor = out.resolve("x.ovf");
    String text = Vault.text(descriptor);
    for (String uri :
        List.of("../secret", "http://localhost/x", "readme.txt", "file:///etc/passwd")) {
      Files.writeString(
          descriptor,
          text.replace("CipherReference URI=\"disk.raw\"", "CipherReference URI=\"" + uri + "\""));
      InputException refusal =
          assertThrows(
              InputException.class,
              () -> vault.decrypt(out, folder.resolve("never"), Vault.person("ann").opener()));
      assertTrue(refusal.getMessage().contains("not followed"), refusal.getMessage());
    }
  }

  @Test
  void endlessDerivationIsRefused() throws Exception {
    Path out = folder.resolve("out");
    vault.encrypt(vault.appliance(100), out, Vault.all(), Vault.phrase());
    Path descriptor = out.resolve("x.ovf");
    Files.writeString(descriptor, Vault.text(descriptor).replace(">600000<", ">99999999999<"));
    InputException refusal =
        assertThrows(
            InputException.class,
            () -> vault.decrypt(out, folder.resolve("never"), Opener.with(Vault.PHRASE)));
    assertTrue(refusal.getMessage().contains("rounds"), refusal.getMessage());
  }
}
