package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.packaging.InputException;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;

/** Our signatures before openssl, and openssl's before us. */
class PackageSignerTest {

  private static final byte[] MANIFEST =
      "SHA256(x.ovf)= 00\nSHA256(x.vmdk)= 11\n      ".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  static Stream<Arguments> matrix() {
    List<Arguments> all = new ArrayList<>();
    for (String kind : List.of("RSA-2048", "RSA-3072", "P-256", "P-384")) {
      for (DigestAlgorithm digest :
          List.of(DigestAlgorithm.SHA1, DigestAlgorithm.SHA256, DigestAlgorithm.SHA512)) {
        all.add(Arguments.of(kind, digest));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void opensslAcceptsWhatWeSign(String kind, DigestAlgorithm digest) throws Exception {
    OpenSsl.assume();
    SigningKey key = TestKeys.selfSigned(kind);
    byte[] file =
        PackageSigner.of(key, digest, TestKeys.NOW)
            .certificateFile(MANIFEST, "x.mf", Progress.none());
    Files.write(folder.resolve("x.mf"), MANIFEST);
    Files.write(folder.resolve("x.cert"), file);

    String text = new String(file, StandardCharsets.US_ASCII);
    String line = text.lines().findFirst().orElseThrow();
    assertTrue(line.matches(digest.label() + "\\(x\\.mf\\)= [0-9a-f]+"), line);
    assertTrue(text.lines().skip(2).allMatch(l -> l.length() <= 64 || l.startsWith("-----")));
    assertFalse(text.contains("\r"));
    Files.write(
        folder.resolve("sig.bin"), HexFormat.of().parseHex(line.substring(line.indexOf("= ") + 2)));
    OpenSsl openssl = new OpenSsl(folder);
    openssl.run("x509", "-in", "x.cert", "-noout", "-pubkey", "-out", "pub.pem");
    assertEquals(
        "Verified OK",
        openssl
            .run(
                "dgst",
                "-" + digest.label().toLowerCase(Locale.ROOT),
                "-verify",
                "pub.pem",
                "-signature",
                "sig.bin",
                "x.mf")
            .strip());
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void weAcceptWhatOpensslSigns(String kind, DigestAlgorithm digest) throws Exception {
    OpenSsl.assume();
    SigningKey key = TestKeys.selfSigned(kind);
    Files.write(folder.resolve("x.mf"), MANIFEST);
    Files.writeString(folder.resolve("key.pem"), TestKeys.pem(key.privateKey().orElseThrow()));
    new OpenSsl(folder)
        .run(
            "dgst",
            "-" + digest.label().toLowerCase(Locale.ROOT),
            "-sign",
            "key.pem",
            "-out",
            "sig.bin",
            "x.mf");
    String hex = HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("sig.bin")));
    CertificateFile file = parse(digest.label() + "(x.mf)= " + hex + "\n", key);
    assertEquals(Optional.empty(), ManifestSignature.defect(file, MANIFEST));
    byte[] other = MANIFEST.clone();
    other[other.length - 1] = '\n';
    assertTrue(ManifestSignature.defect(file, other).isPresent());
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void theSizeIsKnownBeforehandForRsa(String kind, DigestAlgorithm digest) throws Exception {
    PackageSigner signer = PackageSigner.of(TestKeys.selfSigned(kind), digest, TestKeys.NOW);
    byte[] file = signer.certificateFile(MANIFEST, "größe.mf", Progress.none());
    assertEquals(
        kind.startsWith("RSA") ? OptionalInt.of(file.length) : OptionalInt.empty(),
        signer.fixedSize("größe.mf"));
    assertArrayEquals(file, CertificateFile.parse(file).toBytes());
  }

  @Test
  void anExpiredKeySignsOnlyWhenInsistedOn() throws Exception {
    SigningKey expired =
        TestKeys.selfSigned(
            "RSA-2048",
            TestKeys.Wish.signer("CN=Old").during(TestKeys.days(-20), TestKeys.days(-1)));
    assertEquals(
        "The key of CN=Old is not used for signing. The certificate expired on 2026-05-31.",
        assertThrows(
                InputException.class,
                () -> PackageSigner.of(expired, DigestAlgorithm.SHA256, TestKeys.NOW))
            .getMessage());
    byte[] file =
        PackageSigner.insisting(expired, DigestAlgorithm.SHA256)
            .certificateFile(MANIFEST, "x.mf", Progress.none());
    assertEquals(Optional.empty(), ManifestSignature.defect(CertificateFile.parse(file), MANIFEST));
  }

  @Test
  void remarksBeforeSigning() {
    TestKeys.Wish wish = TestKeys.Wish.signer("CN=Any");
    assertEquals(
        List.of(
            "The certificate is self-signed: deployers will see an unknown signer unless they"
                + " trust this very certificate."),
        remarks("RSA-2048", wish, DigestAlgorithm.SHA256));
    assertTrue(
        has(
            "RSA-2048",
            wish.during(TestKeys.days(-1), TestKeys.days(29)),
            "expires on 2026-06-30"));
    assertTrue(
        has("RSA-2048", wish.during(TestKeys.days(1), TestKeys.days(90)), "before 2026-06-02"));
    assertTrue(has("RSA-2048", wish.usage(KeyUsage.keyEncipherment), "key usage"));
    assertTrue(has("RSA-1024", wish, "only 1024 bits"));
    assertTrue(has("P-256", wish, "VMware products and XenCenter may not verify"));
    assertTrue(remarks("RSA-2048", wish, DigestAlgorithm.SHA1).getFirst().startsWith("SHA1 is"));
    assertEquals(
        List.of(),
        Preflight.of(
            TestKeys.chain().signer(),
            DigestAlgorithm.SHA256,
            SignatureForm.plain(),
            List.of(),
            TestKeys.NOW));
  }

  @Test
  void neverMd5() {
    SigningKey key = TestKeys.selfSigned("RSA-2048");
    assertThrows(
        InputException.class, () -> PackageSigner.of(key, DigestAlgorithm.MD5, TestKeys.NOW));
  }

  @Test
  void aKeyThatDoesNotFitItsCertificateSignsNothing() throws Exception {
    SigningKey one = TestKeys.selfSigned("RSA-2048");
    SigningKey mixed =
        new SigningKey(
            TestKeys.pair("RSA-2048", "stranger").getPrivate(), one.certificate(), one.chain());
    PackageSigner signer = PackageSigner.of(mixed, DigestAlgorithm.SHA256, TestKeys.NOW);
    assertThrows(
        InputException.class, () -> signer.certificateFile(MANIFEST, "x.mf", Progress.none()));
  }

  private static boolean has(String kind, TestKeys.Wish wish, String part) {
    return remarks(kind, wish, DigestAlgorithm.SHA256).stream().anyMatch(r -> r.contains(part));
  }

  private static List<String> remarks(String kind, TestKeys.Wish wish, DigestAlgorithm digest) {
    return Preflight.of(
            TestKeys.selfSigned(kind, wish), digest, SignatureForm.plain(), List.of(), TestKeys.NOW)
        .stream()
        .map(remark -> remark.message().text())
        .toList();
  }

  private static CertificateFile parse(String line, SigningKey key) throws Exception {
    return CertificateFile.parse(
        (line + TestKeys.pem(key.certificate())).getBytes(StandardCharsets.US_ASCII));
  }
}
