package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ExportJob;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;

/** Certificate files with CMS blocks and time stamps in every layout; openssl is the judge. */
class SignatureFormTest {

  private static final List<DigestAlgorithm> DIGESTS =
      List.of(DigestAlgorithm.SHA1, DigestAlgorithm.SHA256, DigestAlgorithm.SHA512);

  private static final Comparator<X509Certificate> BY_NAME =
      Comparator.comparing(certificate -> certificate.getSubjectX500Principal().getName());

  @TempDir Path folder;

  /** Keys × digests × OVA or folder × CMS or not × chain or not: 5 × 3 × 2 × 2 × 2. */
  static Stream<Arguments> everything() {
    List<Arguments> all = new ArrayList<>();
    for (String kind : List.of("RSA-2048", "RSA-3072", "RSA-4096", "P-256", "P-384")) {
      for (DigestAlgorithm digest : DIGESTS) {
        all.add(Arguments.of(kind, digest));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("everything")
  void opensslAgreesInEveryLayout(String kind, DigestAlgorithm digest) throws Exception {
    OpenSsl.assume();
    TestKeys.Chain above = TestKeys.chain();
    Path source = new TestPackage().manifest(DigestAlgorithm.SHA256).ova(folder);
    for (boolean chained : new boolean[] {true, false}) {
      SigningKey key = chained ? under(above, kind) : TestKeys.selfSigned(kind);
      Path roots = folder.resolve("roots.pem");
      Files.writeString(roots, TestKeys.pem(chained ? above.root() : key.certificate()));
      for (boolean cms : new boolean[] {true, false}) {
        SignatureForm form = cms ? SignatureForm.withCms() : SignatureForm.plain();
        for (String target : List.of("out.ova", "out/")) {
          Path written = write(source, folder.resolve(target), key, digest, form);
          judge(written, digest, cms);
          List<String> facts = facts(written, above, key, TestKeys.NOW);
          boolean known = !chained || cms;
          assertEquals(List.of("fits", known ? "trusted" : "unknown", "valid"), facts);
        }
      }
    }
  }

  @Test
  void aTimeStampHoldsWhenTheCertificateHasExpired() throws Exception {
    OpenSsl.assume();
    TestKeys.Chain chain = TestKeys.chain();
    Path source = new TestPackage().manifest(DigestAlgorithm.SHA256).ova(folder);
    Files.writeString(folder.resolve("roots.pem"), TestKeys.pem(chain.root()));
    Instant later = TestKeys.days(1000);
    try (StampServer server = StampServer.under(chain)) {
      SigningKey key = under(chain, "RSA-2048");
      SignatureForm form = SignatureForm.stampedBy(server.service());
      Path written = write(source, folder.resolve("out.ova"), key, DigestAlgorithm.SHA256, form);
      assertEquals(1, server.questions());
      judge(written, DigestAlgorithm.SHA256, true);
      assertEquals(List.of("fits", "trusted", "valid"), facts(written, chain, key, TestKeys.NOW));
      assertEquals(List.of("fits", "trusted", "timestamped"), facts(written, chain, key, later));
      try (OvfPackage opened = OvfPackage.open(written)) {
        assertEquals(
            Optional.of(TestKeys.NOW),
            WrittenSignature.check(opened, key, form, TestKeys.NOW).stampedAt());
        judgeToken(opened, server);
      }
      Path plain =
          write(
              source,
              folder.resolve("plain.ova"),
              key,
              DigestAlgorithm.SHA256,
              SignatureForm.withCms());
      assertEquals(List.of("fits", "trusted", "expired"), facts(plain, chain, key, later));
    }
  }

  @Test
  void theBlockBringsTheCertificatesBetweenSignerAndRootOnly() throws Exception {
    TestKeys.Chain chain = TestKeys.chain();
    SigningKey key =
        new SigningKey(
            chain.signer().privateKey().orElseThrow(),
            chain.signer().certificate(),
            List.of(chain.signer().certificate(), chain.intermediate(), chain.root()));
    byte[] manifest = "SHA256(x.ovf)= 00\n".getBytes(StandardCharsets.US_ASCII);
    PackageSigner signer =
        PackageSigner.of(
            key,
            DigestAlgorithm.SHA256,
            SignatureForm.withCms(),
            InstantSource.fixed(TestKeys.NOW));
    assertEquals(OptionalInt.empty(), signer.fixedSize("x.mf"));
    byte[] bytes = signer.certificateFile(manifest, "x.mf", Progress.none());
    CertificateFile file = CertificateFile.parse(bytes);
    assertArrayEquals(bytes, file.toBytes());
    assertEquals(List.of(key.certificate()), file.certificates());
    CMSSignedData block = new CMSSignedData(file.cmsBlocks().getFirst());
    assertTrue(block.isDetachedSignature());
    assertEquals(
        List.of(chain.signer().certificate(), chain.intermediate()).stream()
            .sorted(BY_NAME)
            .toList(),
        CmsCertificates.in(block).stream().sorted(BY_NAME).toList());
    SignerInformation info = block.getSignerInfos().iterator().next();
    assertEquals("2.16.840.1.101.3.4.2.3", info.getDigestAlgOID(), "SHA-512");
    String text = new String(bytes, StandardCharsets.US_ASCII);
    assertFalse(text.contains("\n\n"), "no blank lines: XenCenter stumbles over them");
  }

  private static SigningKey under(TestKeys.Chain chain, String kind) {
    KeyPair pair = TestKeys.pair(kind, "self");
    X509Certificate certificate =
        TestKeys.certificate(
            TestKeys.Wish.signer("CN=Release " + kind),
            pair,
            "CN=Test issuer",
            TestKeys.pair("RSA-2048", "intermediate"));
    return new SigningKey(
        pair.getPrivate(), certificate, List.of(certificate, chain.intermediate()));
  }

  private Path write(
      Path source, Path target, SigningKey key, DigestAlgorithm digest, SignatureForm form)
      throws Exception {
    PackageSigner signer = PackageSigner.of(key, digest, form, InstantSource.fixed(TestKeys.NOW));
    try (OvfPackage opened = OvfPackage.open(source)) {
      ExportPlan plan = ExportPlan.of(opened, target).withDigest(digest).withSigner(signer);
      return new ExportJob(plan).run(Progress.none()).path();
    }
  }

  private List<String> facts(Path written, TestKeys.Chain chain, SigningKey key, Instant at)
      throws Exception {
    boolean own = Certificates.isSelfIssued(key.certificate());
    TrustAnchors anchors = TrustAnchors.of(List.of(own ? key.certificate() : chain.root()));
    try (OvfPackage opened = OvfPackage.open(written)) {
      Verification found = new PackageVerifier().verify(opened, anchors, at, Progress.none());
      assertEquals("ok", found.integrity().label());
      assertEquals("all", found.coverage().label());
      return List.of(found.signature().label(), found.signer().label(), found.time().label());
    }
  }

  /** The recipe by hand: the line, and the block if there is one. */
  private void judge(Path written, DigestAlgorithm digest, boolean cms) throws Exception {
    OpenSsl openssl = new OpenSsl(folder);
    try (OvfPackage opened = OvfPackage.open(written)) {
      byte[] manifest = opened.manifest().orElseThrow();
      byte[] certificate = opened.certificate().orElseThrow();
      String text = new String(certificate, StandardCharsets.US_ASCII);
      String line = text.lines().findFirst().orElseThrow();
      Files.write(folder.resolve("x.mf"), manifest);
      Files.write(folder.resolve("x.cert"), certificate);
      Files.write(
          folder.resolve("sig"), HexFormat.of().parseHex(line.substring(line.indexOf("= ") + 2)));
      openssl.run("x509", "-in", "x.cert", "-noout", "-pubkey", "-out", "pub.pem");
      String how = "-" + digest.label().toLowerCase(Locale.ROOT);
      openssl.run("dgst", how, "-verify", "pub.pem", "-signature", "sig", "x.mf");
      assertEquals(cms, text.contains("-----BEGIN CMS-----"));
      if (cms) {
        Files.writeString(folder.resolve("x.cms"), text.substring(text.indexOf("-----BEGIN CMS")));
        List<String> verify =
            new ArrayList<>(List.of("cms", "-verify", "-binary", "-inform", "PEM"));
        verify.addAll(List.of("-in", "x.cms", "-content", "x.mf", "-CAfile", "roots.pem"));
        verify.addAll(List.of("-purpose", "any", "-attime", epoch(), "-out", "/dev/null"));
        openssl.run(verify.toArray(String[]::new));
      }
      if (written.toString().endsWith(".ova")) {
        List<String> names = opened.entries().stream().map(entry -> entry.name()).toList();
        assertEquals(names.getFirst(), opened.descriptorName());
        boolean last = cms || !text.contains("RSA") && names.getLast().endsWith(".cert");
        assertEquals(last, names.getLast().endsWith(".cert"), names.toString());
      }
    }
  }

  private void judgeToken(OvfPackage opened, StampServer server) throws Exception {
    CertificateFile file = CertificateFile.parse(opened.certificate().orElseThrow());
    SignerInformation signer =
        new CMSSignedData(file.cmsBlocks().getFirst()).getSignerInfos().iterator().next();
    byte[] token =
        signer
            .getUnsignedAttributes()
            .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
            .getAttrValues()
            .getObjectAt(0)
            .toASN1Primitive()
            .getEncoded();
    Files.write(folder.resolve("token.der"), token);
    Files.write(folder.resolve("value.bin"), signer.getSignature());
    Files.writeString(folder.resolve("clock.pem"), TestKeys.pem(server.authority()));
    List<String> verify = new ArrayList<>(List.of("ts", "-verify", "-token_in"));
    verify.addAll(List.of("-in", "token.der", "-data", "value.bin"));
    verify.addAll(List.of("-CAfile", "roots.pem", "-attime", epoch()));
    assertTrue(new OpenSsl(folder).run(verify.toArray(String[]::new)).contains("Verification: OK"));
  }

  private static String epoch() {
    return Long.toString(
        TestKeys.NOW.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofSeconds(1)).getEpochSecond());
  }
}
