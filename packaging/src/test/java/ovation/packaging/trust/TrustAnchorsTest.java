package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.InputException;

/** Who vouches for whom. */
class TrustAnchorsTest {

  private static TestKeys.Chain chain;

  @TempDir Path folder;

  @BeforeAll
  static void keys() {
    chain = TestKeys.chain();
  }

  @Test
  void theRootVouchesThroughAnIntermediateInTheCertificateFile() throws Exception {
    TestPackage signed = signed(chain.intermediate());
    Verification facts = verify(signed, chain.root());
    assertEquals(Verification.Signer.TRUSTED, facts.signer(), facts::headline);
    assertEquals("CN=Test root", facts.anchor().orElseThrow());
    assertTrue(facts.holds(true));
  }

  @Test
  void theIntermediateMayBeTheAnchor() throws Exception {
    Verification facts = verify(signed(), chain.intermediate());
    assertEquals("CN=Test issuer", facts.anchor().orElseThrow());
  }

  @Test
  void aPinnedSignerNeedsNobodyElse() throws Exception {
    Verification facts = verify(signed(), chain.signer().certificate());
    assertEquals("CN=Release", facts.anchor().orElseThrow());
  }

  @Test
  void aBrokenChainIsNamed() throws Exception {
    Verification facts = verify(signed(), chain.root());
    assertEquals(Verification.Signer.UNKNOWN, facts.signer());
    assertEquals(
        List.of(
            "The certificate of the issuer CN=Test issuer is neither in the package nor among the"
                + " trusted certificates."),
        facts.reasons(Fact.SIGNER));
    assertEquals(
        List.of("The chain ends at CN=Test root, which is not among the trusted certificates."),
        verify(signed(chain.intermediate(), chain.root())).reasons(Fact.SIGNER));
    assertEquals(
        List.of("The certificate is self-signed: nobody else vouches for it."),
        TestPackage.signed(TestKeys.selfSigned("RSA-2048"))
            .verify(folder, TrustAnchors.of(List.of(chain.root())), TestKeys.NOW)
            .reasons(Fact.SIGNER));
  }

  @Test
  void everyAnchorSaysWhyItIsTrusted() throws Exception {
    X509Certificate root = SystemRoots.get().iterator().next();
    TrustStore store = TrustStore.in(folder.resolve("trust"));
    store.add(List.of(chain.root(), chain.intermediate()));
    TrustAnchors all = TrustAnchors.of(List.of(chain.intermediate())).and(store).andSystem();
    assertEquals(TrustAnchors.Origin.NAMED, all.origin(chain.intermediate()).orElseThrow());
    assertEquals(TrustAnchors.Origin.STORE, all.origin(chain.root()).orElseThrow());
    assertEquals(TrustAnchors.Origin.SYSTEM, all.origin(root).orElseThrow());
    assertTrue(all.origin(chain.signer().certificate()).isEmpty());
    assertTrue(TrustAnchors.of(List.of(chain.root())).origin(root).isEmpty(), "not asked for");
    assertEquals(2 + SystemRoots.get().size(), all.certificates().size());
    TrustAnchors twice = TrustAnchors.of(List.of(root)).andSystem();
    assertEquals(TrustAnchors.Origin.NAMED, twice.origin(root).orElseThrow());
    assertEquals(SystemRoots.get().size(), twice.certificates().size(), "each once");
  }

  @Test
  void aStrangerOfTheSameNameVouchesForNobody() throws Exception {
    KeyPair stranger = TestKeys.pair("RSA-2048", "stranger");
    X509Certificate fake =
        TestKeys.certificate(
            TestKeys.Wish.authority("CN=Test issuer"), stranger, "CN=Test issuer", stranger);
    assertEquals(Verification.Signer.UNKNOWN, verify(signed(), fake).signer());
    assertEquals(Verification.Signer.UNKNOWN, verify(signed(fake), chain.root()).signer());
  }

  @Test
  void aSignerMayNotIssueAndAnExpiredIssuerDoesNotVouch() throws Exception {
    KeyPair pair = TestKeys.pair("RSA-2048", "CN=Release");
    SigningKey under =
        TestKeys.issued(
            TestKeys.Wish.signer("CN=Under"), "RSA-2048", chain.signer().certificate(), pair);
    TestPackage one =
        append(TestPackage.signed(under), chain.signer().certificate(), chain.intermediate());
    assertEquals(Verification.Signer.UNKNOWN, verify(one, chain.root()).signer());
    assertTrue(
        verify(one, chain.root()).reasons(Fact.SIGNER).getFirst().startsWith("The chain up to"));

    KeyPair rootPair = TestKeys.pair("RSA-2048", "root");
    KeyPair middlePair = TestKeys.pair("RSA-2048", "intermediate");
    X509Certificate old =
        TestKeys.certificate(
            TestKeys.Wish.authority("CN=Test issuer")
                .during(TestKeys.days(-900), TestKeys.days(-1)),
            middlePair,
            "CN=Test root",
            rootPair);
    assertEquals(Verification.Signer.UNKNOWN, verify(signed(old), chain.root()).signer());
  }

  @Test
  void anExpiredSignerOfATrustedIssuerIsTrustedButLate() throws Exception {
    TestKeys.Chain late =
        TestKeys.chain(
            TestKeys.Wish.signer("CN=Release").during(TestKeys.days(-100), TestKeys.days(-1)));
    Verification facts =
        verify(append(TestPackage.signed(late.signer()), late.intermediate()), late.root());
    assertEquals(Verification.Signer.TRUSTED, facts.signer());
    assertEquals(Verification.Time.EXPIRED, facts.time());
  }

  @Test
  void weaknessesAreRemarked() throws Exception {
    SigningKey weak =
        TestKeys.selfSigned("RSA-1024", TestKeys.Wish.signer("CN=W").usage(KeyUsage.keyAgreement));
    List<String> remarks =
        TestPackage.signed(weak)
            .verify(folder, TrustAnchors.none(), TestKeys.NOW)
            .remarks()
            .stream()
            .map(remark -> remark.message().text())
            .toList();
    assertTrue(remarks.contains("The signer's key is weak: it has 1024 bits."), remarks::toString);
    assertTrue(
        remarks.contains("The certificate is not meant for digital signatures (key usage)."));
  }

  @Test
  void anchorsComeFromFilesInEveryForm() throws Exception {
    Path many = folder.resolve("many.pem");
    Files.writeString(
        many, "# roots\n" + TestKeys.pem(chain.root()) + "\n" + TestKeys.pem(chain.intermediate()));
    Path der = folder.resolve("one.cer");
    Files.write(der, chain.root().getEncoded());
    assertEquals(2, TrustAnchors.read(List.of(many, der), false).certificates().size());
    assertTrue(TrustAnchors.read(List.of(), true).certificates().size() > 20);

    Path nothing = Files.writeString(folder.resolve("nothing.pem"), "hello");
    assertEquals(
        "nothing.pem is damaged or is not a certificate.",
        assertThrows(InputException.class, () -> TrustAnchors.read(List.of(nothing), false))
            .getMessage());
    Path key =
        Files.writeString(
            folder.resolve("k.pem"), TestKeys.pem(chain.signer().privateKey().orElseThrow()));
    assertEquals(
        "k.pem holds no certificate.",
        assertThrows(InputException.class, () -> TrustAnchors.read(List.of(key), false))
            .getMessage());
  }

  @Test
  void theStoryOfACertificate() {
    CertificateStory story = CertificateStory.of(chain.signer().certificate());
    assertEquals("CN=Release", story.subject());
    assertEquals("CN=Test issuer", story.issuer());
    assertEquals(2048, story.keyBits());
    assertTrue(story.fingerprint().matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
    assertTrue(CertificateStory.of(chain.root()).selfSigned());
    assertEquals("a?b?c?d", CertificateStory.oneLine("a\nb\u202Ec\u0000d"));
    assertEquals(128, CertificateStory.oneLine("x".repeat(500)).length());
  }

  private static TestPackage signed(X509Certificate... more) throws Exception {
    return append(TestPackage.signed(chain.signer()), more);
  }

  private static TestPackage append(TestPackage signed, X509Certificate... more) throws Exception {
    StringBuilder file = new StringBuilder(signed.text("x.cert"));
    for (X509Certificate certificate : more) {
      file.append(TestKeys.pem(certificate));
    }
    signed.files.put("x.cert", file.toString().getBytes(StandardCharsets.UTF_8));
    return signed;
  }

  private Verification verify(TestPackage signed, X509Certificate... trusted) throws Exception {
    return signed.verify(folder, TrustAnchors.of(List.of(trusted)), TestKeys.NOW);
  }
}
