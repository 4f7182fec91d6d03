package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ovation.packaging.trust.TestKeys.Wish;

/** The path from the signer to whom is trusted, with a verdict on each certificate. */
class ChainTest {

  private static final KeyPair ROOT = TestKeys.pair("P-256", "root");
  private static final KeyPair MIDDLE = TestKeys.pair("P-256", "intermediate");

  @TempDir Path folder;

  @Test
  void aPathThatHolds() throws Exception {
    TestKeys.Chain chain = TestKeys.chain("P-256", Wish.signer("CN=Release"));
    Verification facts = verify(chain.signer(), chain.root(), chain.intermediate());
    assertEquals(
        List.of(
            "SIGNER true Valid until 2027-07-06, issued by CN=Test issuer.",
            "ISSUER true Valid until 2037-05-14, issued by CN=Test root.",
            "END true Trusted: it was named for this check."),
        links(facts));
    ChainLink end = facts.signatory().chain().getLast();
    assertEquals(Optional.of(TrustAnchors.Origin.NAMED), end.origin());
    assertEquals(Optional.empty(), facts.signatory().chain().getFirst().origin());
    assertEquals("CN=Test root", end.story().subject());
    assertEquals("end", end.role().label());
    assertEquals(Verification.Revocation.NOT_CHECKED, facts.signatory().revocation());
  }

  @Test
  void aSignerThatIsTrustedByItself() throws Exception {
    SigningKey key = TestKeys.selfSigned("P-256");
    Verification facts = verify(key, key.certificate());
    assertEquals(List.of("SIGNER true Trusted: it was named for this check."), links(facts));
    assertTrue(facts.holds(true));
  }

  @Test
  void anExpiredSignerUnderATrustedRoot() throws Exception {
    TestKeys.Chain late =
        TestKeys.chain("P-256", Wish.signer("CN=R").during(TestKeys.days(-9), TestKeys.days(-1)));
    Verification facts = verify(late.signer(), late.root(), late.intermediate());
    assertEquals("SIGNER false The certificate expired on 2026-05-31.", links(facts).getFirst());
    assertEquals(Verification.Time.EXPIRED, facts.time());
    assertFalse(facts.holds(false));
  }

  @Test
  void whereThePathEnds() throws Exception {
    TestKeys.Chain chain = TestKeys.chain("P-256", Wish.signer("CN=Release"));
    X509Certificate stranger = TestKeys.selfSigned("P-384").certificate();
    assertEquals(
        List.of(
            "SIGNER true Valid until 2027-07-06, issued by CN=Test issuer.",
            "ISSUER true Valid until 2037-05-14, issued by CN=Test root.",
            "END false The chain ends at CN=Test root, which is not among the trusted"
                + " certificates."),
        links(verify(chain.signer(), stranger, chain.intermediate(), chain.root())));
    assertEquals(
        List.of(
            "SIGNER false The certificate of the issuer CN=Test issuer is neither in the package"
                + " nor among the trusted certificates."),
        links(verify(chain.signer(), stranger)));
    assertEquals(
        List.of("SIGNER false The certificate is self-signed: nobody else vouches for it."),
        links(verify(TestKeys.selfSigned("P-256"), stranger)));
  }

  @Test
  void anIssuerThatMayNotIssue() throws Exception {
    defect(
        Wish.signer("CN=Middle"),
        Wish.signer("CN=Leaf"),
        "CN=Middle may not issue certificates.",
        1);
    defect(
        Wish.authority("CN=Middle").usage(KeyUsage.cRLSign),
        Wish.signer("CN=Leaf"),
        "CN=Middle may not issue certificates.",
        1);
  }

  @Test
  void anIssuerThatHasExpiredOrIsNotYetValid() throws Exception {
    defect(
        Wish.authority("CN=Middle").during(TestKeys.days(-9), TestKeys.days(-2)),
        Wish.signer("CN=Leaf"),
        "The certificate of CN=Middle has expired, on 2026-05-30.",
        1);
    defect(
        Wish.authority("CN=Middle").during(TestKeys.days(3), TestKeys.days(9)),
        Wish.signer("CN=Leaf"),
        "The certificate of CN=Middle is not valid before 2026-06-04.",
        1);
  }

  @Test
  void aNameThatTheIssuerMayNotVouchFor() throws Exception {
    var own = new GeneralSubtree(new GeneralName(new X500Name("O=Own")));
    Extension constraint =
        extension(
            Extension.nameConstraints,
            new NameConstraints(new GeneralSubtree[] {own}, null).getEncoded());
    defect(
        Wish.authority("CN=Middle").with(constraint),
        Wish.signer("CN=Leaf"),
        "An issuer may not vouch for the name CN=Leaf (name constraints).",
        0);
    Verification fine =
        under(Wish.authority("CN=Middle").with(constraint), Wish.signer("CN=Leaf,O=Own"));
    assertEquals(Verification.Signer.TRUSTED, fine.signer(), fine.headline());
  }

  @Test
  void aCriticalExtensionThatNobodyKnows() throws Exception {
    Extension odd = extension(new ASN1ObjectIdentifier("1.2.3.4.5"), DERNull.INSTANCE.getEncoded());
    defect(
        Wish.authority("CN=Middle"),
        Wish.signer("CN=Leaf").with(odd),
        "The certificate of CN=Leaf has a critical extension that is not understood.",
        0);
  }

  /** The place and the sentence of a defect. */
  private static String told(List<X509Certificate> path, Instant at) {
    return ChainDefect.of(path, at)
        .map(defect -> defect.index() + " " + defect.said().text())
        .orElseThrow();
  }

  @Test
  void aPathWithoutADefectHasNone() {
    TestKeys.Chain chain = TestKeys.chain("P-256", Wish.signer("CN=Release"));
    List<X509Certificate> path =
        List.of(chain.signer().certificate(), chain.intermediate(), chain.root());
    assertEquals(Optional.empty(), ChainDefect.of(path, TestKeys.NOW));
    assertEquals(
        "0 The certificate of CN=Release has expired, on 2027-07-06.",
        told(path, TestKeys.days(401)));
    X509Certificate stranger = TestKeys.selfSigned("P-384").certificate();
    assertEquals(
        "0 The certificate of CN=Release does not fit there.",
        told(List.of(chain.signer().certificate(), stranger), TestKeys.NOW));
  }

  @Test
  void anIssuerOfTooManyAndASignatureThatDoesNotFit() throws Exception {
    TestKeys.Chain chain = TestKeys.chain("P-256", Wish.signer("CN=Release"));
    X509Certificate fake =
        TestKeys.certificate(Wish.authority("CN=Test issuer"), MIDDLE, "CN=Test root", MIDDLE);
    assertEquals(
        "1 The signature in the certificate of CN=Test issuer does not fit.",
        told(List.of(chain.signer().certificate(), fake, chain.root()), TestKeys.NOW));
    Extension alone = extension(Extension.basicConstraints, new BasicConstraints(0).getEncoded());
    X509Certificate upper =
        TestKeys.certificate(Wish.authority("CN=Upper").with(alone), MIDDLE, "CN=Root", ROOT);
    X509Certificate lower =
        TestKeys.certificate(Wish.authority("CN=Lower"), MIDDLE, "CN=Upper", MIDDLE);
    SigningKey leaf = TestKeys.issued(Wish.signer("CN=Leaf"), "P-256", lower, MIDDLE);
    Verification facts = verify(leaf, root(), lower, upper);
    assertEquals(
        List.of(
            "The chain up to CN=Root does not hold. An issuer above CN=Lower does not let it issue"
                + " certificates (path length)."),
        facts.reasons(Fact.SIGNER));
  }

  @Test
  void aWeakKeyInThePath() throws Exception {
    KeyPair weak = TestKeys.pair("RSA-512", "weak");
    X509Certificate root = root();
    X509Certificate middle =
        TestKeys.certificate(Wish.authority("CN=Middle"), weak, "CN=Root", ROOT);
    SigningKey leaf = TestKeys.issued(Wish.signer("CN=Leaf"), "P-256", middle, weak);
    Verification facts = verify(leaf, root, middle);
    assertEquals(Verification.Signer.UNKNOWN, facts.signer());
    assertTrue(
        facts.reasons(Fact.SIGNER).getFirst().contains("too weak"),
        facts.reasons(Fact.SIGNER)::toString);
  }

  @Test
  void aCertificateForAnotherPurposeDoesNotSign() throws Exception {
    for (Wish wish :
        List.of(
            Wish.signer("CN=Leaf").usage(KeyUsage.keyEncipherment),
            Wish.signer("CN=Leaf").usage(KeyUsage.keyCertSign | KeyUsage.cRLSign))) {
      Verification facts = under(Wish.authority("CN=Middle"), wish);
      assertEquals(Verification.Signature.FITS, facts.signature());
      assertEquals(Verification.Signer.UNKNOWN, facts.signer());
      assertEquals(
          List.of("The certificate is not meant for digital signatures (key usage)."),
          facts.reasons(Fact.SIGNER));
      assertFalse(facts.signatory().chain().getFirst().holds());
      assertTrue(facts.signatory().chain().getLast().holds());
    }
    Verification server =
        under(
            Wish.authority("CN=Middle"),
            Wish.signer("CN=Leaf").purposes(KeyPurposeId.id_kp_serverAuth));
    assertEquals(
        List.of("The certificate is meant for other purposes than signing (extended key usage)."),
        server.reasons(Fact.SIGNER));
    assertEquals(
        "Signed by CN=Leaf, who is not known to be trusted. The certificate is meant for other"
            + " purposes than signing (extended key usage).",
        server.headline());
    assertFalse(server.holds(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.3.6.1.5.5.7.3.3",
        "2.5.29.37.0",
        "1.3.6.1.5.5.7.3.4",
        "1.3.6.1.5.5.7.3.36",
        "1.3.6.1.4.1.311.10.3.12"
      })
  void purposesThatSign(String purpose) throws Exception {
    KeyPurposeId id = KeyPurposeId.getInstance(new ASN1ObjectIdentifier(purpose));
    Wish wish =
        Wish.signer("CN=Leaf")
            .usage(KeyUsage.nonRepudiation)
            .purposes(KeyPurposeId.id_kp_serverAuth, id);
    assertEquals(Verification.Signer.TRUSTED, under(Wish.authority("CN=Middle"), wish).signer());
    assertEquals(
        Verification.Signer.TRUSTED,
        under(Wish.authority("CN=Middle"), Wish.signer("CN=Leaf").usage(0)).signer());
  }

  @Test
  void whoIsNamedByItselfMaySignWhateverItsPurpose() throws Exception {
    SigningKey key =
        TestKeys.selfSigned("P-256", Wish.signer("CN=S").usage(KeyUsage.keyEncipherment));
    Verification facts = verify(key, key.certificate());
    assertEquals(Verification.Signer.TRUSTED, facts.signer());
    assertTrue(
        facts.remarks().stream()
            .map(remark -> remark.code() + " " + remark.message().text())
            .toList()
            .contains("G-03 The certificate is not meant for digital signatures (key usage)."));
  }

  private void defect(Wish middle, Wish leaf, String sentence, int index) throws Exception {
    Verification facts = under(middle, leaf);
    assertEquals(Verification.Signature.FITS, facts.signature());
    assertEquals(Verification.Signer.UNKNOWN, facts.signer());
    assertEquals(
        List.of("The chain up to CN=Root does not hold. " + sentence), facts.reasons(Fact.SIGNER));
    for (int i = 0; i < 3; i++) {
      assertEquals(i != index, facts.signatory().chain().get(i).holds(), "link " + i);
    }
    assertEquals(sentence, facts.signatory().chain().get(index).reason());
    assertFalse(facts.holds(false));
  }

  private Verification under(Wish middle, Wish leaf) throws Exception {
    X509Certificate root = root();
    X509Certificate issuer = TestKeys.certificate(middle, MIDDLE, "CN=Root", ROOT);
    return verify(TestKeys.issued(leaf, "P-256", issuer, MIDDLE), root, issuer);
  }

  private static X509Certificate root() {
    return TestKeys.certificate(Wish.authority("CN=Root"), ROOT, "CN=Root", ROOT);
  }

  private static Extension extension(ASN1ObjectIdentifier id, byte[] value) throws IOException {
    return new Extension(id, true, value);
  }

  private Verification verify(
      SigningKey signer, X509Certificate trusted, X509Certificate... helpers) throws Exception {
    TestPackage signed = TestPackage.signed(signer);
    StringBuilder file = new StringBuilder(signed.text("x.cert"));
    for (X509Certificate helper : helpers) {
      file.append(TestKeys.pem(helper));
    }
    signed.files.put("x.cert", TestPackage.bytes(file.toString()));
    return signed.verify(folder, TrustAnchors.of(List.of(trusted)), TestKeys.NOW);
  }

  private static List<String> links(Verification facts) {
    return facts.signatory().chain().stream()
        .map(link -> link.role() + " " + link.holds() + " " + link.reason())
        .toList();
  }
}
