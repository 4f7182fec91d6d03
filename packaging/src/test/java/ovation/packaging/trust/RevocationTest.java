package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.TestKeys.Wish;

/** Revocation by lists: good, revoked, unknown, and nothing claimed that was not asked. */
class RevocationTest {

  private static final KeyPair ROOT = TestKeys.pair("P-256", "root");
  private static final KeyPair MIDDLE = TestKeys.pair("P-256", "intermediate");
  private static final int ISSUES = KeyUsage.keyCertSign | KeyUsage.cRLSign;

  @TempDir Path folder;
  private X509Certificate root;
  private X509Certificate middle;
  private SigningKey leaf;

  @BeforeEach
  void chain() {
    root = TestKeys.certificate(Wish.authority("CN=Root").usage(ISSUES), ROOT, "CN=Root", ROOT);
    middle =
        TestKeys.certificate(Wish.authority("CN=Middle").usage(ISSUES), MIDDLE, "CN=Root", ROOT);
    leaf = TestKeys.issued(Wish.signer("CN=Leaf"), "P-256", middle, MIDDLE);
  }

  @Test
  void withoutAskingNothingIsClaimed() throws Exception {
    Verification facts = verify();
    assertEquals(Verification.Revocation.NOT_CHECKED, facts.signatory().revocation());
    assertEquals(Verification.Signer.TRUSTED, facts.signer());
    assertFalse(RevocationCheck.none().isAsked());
  }

  @Test
  void bothListsSpeakWell() throws Exception {
    Verification facts = verify(ofMiddle(list -> {}), ofRoot(list -> {}));
    assertEquals(Verification.Revocation.GOOD, facts.signatory().revocation());
    assertEquals(
        List.of(
            "Not revoked, says the revocation list of CN=Middle of 2026-05-31.",
            "Not revoked, says the revocation list of CN=Root of 2026-05-31.",
            ""),
        facts.signatory().chain().stream().map(ChainLink::aboutRevocation).toList());
    assertTrue(facts.holds(true));
  }

  @Test
  void aRevokedSigner() throws Exception {
    Verification facts =
        verify(
            ofMiddle(list ->
                list.addCRLEntry(serial(leaf.certificate()), date(-5), CRLReason.keyCompromise)),
            ofRoot(list -> {}));
    assertEquals(Verification.Signer.REVOKED, facts.signer());
    assertEquals(Verification.Revocation.REVOKED, facts.signatory().revocation());
    assertEquals(
        "Signed by CN=Leaf. The certificate of CN=Leaf was revoked on 2026-05-27 (its key was"
            + " compromised).",
        facts.headline());
    assertFalse(facts.signatory().chain().getFirst().holds());
    assertTrue(facts.signatory().chain().get(1).holds());
    assertEquals(Optional.empty(), facts.anchor());
    assertFalse(facts.holds(false));
  }

  @Test
  void aRevokedIssuerAndALaterDateCountToo() throws Exception {
    Verification facts =
        verify(
            ofMiddle(list -> {}),
            ofRoot(list -> list.addCRLEntry(serial(middle), date(3), CRLReason.superseded)));
    assertEquals(Verification.Signer.REVOKED, facts.signer());
    assertEquals(
        List.of("The certificate of CN=Middle was revoked on 2026-06-04 (it was replaced)."),
        facts.reasons(Fact.SIGNER));
  }

  @Test
  void unknownIsNeverGood() throws Exception {
    assertUnknown("there is no revocation list of CN=Root.", ofMiddle(list -> {}));
    assertUnknown("there is no revocation list of CN=Middle.", ofRoot(list -> {}));
    assertUnknown(
        "the revocation list of CN=Middle is out of date since 2026-05-30.",
        list(TestRevocation.list(middle, MIDDLE, TestKeys.days(-9), TestKeys.days(-2), l -> {})),
        ofRoot(list -> {}));
    assertUnknown(
        "the revocation list of CN=Middle does not say how long it holds.",
        list(TestRevocation.list(middle, MIDDLE, TestKeys.days(-9), null, l -> {})),
        ofRoot(list -> {}));
    assertUnknown(
        "the revocation list in the name of CN=Middle is not signed by it.",
        list(TestRevocation.list(middle, ROOT, l -> {})),
        ofRoot(list -> {}));
    assertUnknown(
        "the revocation list of CN=Middle has a critical extension that is not understood.",
        ofMiddle(l -> l.addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(1))),
        ofRoot(list -> {}));
  }

  @Test
  void anIssuerThatMayNotSignListsDoesNot() throws Exception {
    middle =
        TestKeys.certificate(
            Wish.authority("CN=Middle").usage(KeyUsage.keyCertSign), MIDDLE, "CN=Root", ROOT);
    leaf = TestKeys.issued(Wish.signer("CN=Leaf"), "P-256", middle, MIDDLE);
    assertUnknown(
        "the revocation list in the name of CN=Middle is not signed by it.",
        ofMiddle(list -> {}),
        ofRoot(list -> {}));
  }

  @Test
  void revokedInAnOldListIsRevoked() throws Exception {
    byte[] old =
        TestRevocation.list(
            middle,
            MIDDLE,
            TestKeys.days(-90),
            TestKeys.days(-80),
            list -> list.addCRLEntry(serial(leaf.certificate()), date(-95), CRLReason.unspecified));
    Verification facts = verify(ofMiddle(list -> {}), list(old), ofRoot(list -> {}));
    assertEquals(Verification.Signer.REVOKED, facts.signer(), "revoked by one is revoked");
  }

  @Test
  void takenOffTheListIsNotRevoked() throws Exception {
    Verification facts =
        verify(
            ofMiddle(list ->
                list.addCRLEntry(serial(leaf.certificate()), date(-5), CRLReason.removeFromCRL)),
            ofRoot(list -> {}));
    assertEquals(Verification.Revocation.GOOD, facts.signatory().revocation());
  }

  @Test
  void aListSpeaksOfItsOwnCertificatesOnly() throws Exception {
    assertEquals(
        "GOOD", scoped(new IssuingDistributionPoint(null, true, false, null, false, false)));
    assertEquals(
        "UNKNOWN", scoped(new IssuingDistributionPoint(null, false, true, null, false, false)));
    assertEquals(
        "UNKNOWN", scoped(new IssuingDistributionPoint(null, false, false, null, true, false)));
    assertEquals(
        "UNKNOWN", scoped(new IssuingDistributionPoint(null, false, false, null, false, true)));
    ReasonFlags some = new ReasonFlags(ReasonFlags.keyCompromise);
    assertEquals(
        "UNKNOWN", scoped(new IssuingDistributionPoint(null, false, false, some, false, false)));
    var place = TestRevocation.place("http://crl.example.org/1.crl");
    assertEquals(
        "UNKNOWN", scoped(new IssuingDistributionPoint(place, false, false, null, false, false)));
    leaf =
        TestKeys.issued(
            Wish.signer("CN=Leaf")
                .with(TestRevocation.lists("http://x.example.org", "http://crl.example.org/1.crl")),
            "P-256",
            middle,
            MIDDLE);
    assertEquals(
        "GOOD", scoped(new IssuingDistributionPoint(place, false, false, null, false, false)));
  }

  private String scoped(IssuingDistributionPoint scope) throws Exception {
    return verify(
            ofMiddle(l -> l.addExtension(Extension.issuingDistributionPoint, true, scope)),
            ofRoot(list -> {}))
        .signatory()
        .revocation()
        .name();
  }

  @Test
  void aListForAuthoritiesSpeaksOfIssuers() throws Exception {
    IssuingDistributionPoint authorities =
        new IssuingDistributionPoint(null, false, true, null, false, false);
    IssuingDistributionPoint users =
        new IssuingDistributionPoint(null, true, false, null, false, false);
    for (IssuingDistributionPoint scope : List.of(authorities, users)) {
      Verification facts =
          verify(
              ofMiddle(list -> {}),
              ofRoot(l -> l.addExtension(Extension.issuingDistributionPoint, true, scope)));
      assertEquals(
          scope == authorities ? Verification.Revocation.GOOD : Verification.Revocation.UNKNOWN,
          facts.signatory().revocation());
    }
  }

  @Test
  void listsForgetCertificatesThatHaveExpired() throws Exception {
    leaf =
        TestKeys.issued(
            Wish.signer("CN=Leaf").during(TestKeys.days(-99), TestKeys.days(-9)),
            "P-256",
            middle,
            MIDDLE);
    Verification facts = verify(ofMiddle(list -> {}), ofRoot(list -> {}));
    assertEquals(Verification.Revocation.UNKNOWN, facts.signatory().revocation());
    assertTrue(facts.reasons(Fact.SIGNER).getFirst().contains("no longer speaks of certificates"));
    Verification kept =
        verify(
            ofMiddle(l ->
                l.addExtension(
                    Extension.expiredCertsOnCRL,
                    false,
                    new ASN1GeneralizedTime(Date.from(TestKeys.days(-2000))))),
            ofRoot(list -> {}));
    assertEquals(Verification.Revocation.GOOD, kept.signatory().revocation());
    assertEquals(Verification.Time.EXPIRED, kept.time());
  }

  @Test
  void aTimeStampBeforeTheRevocationKeepsTheSignature() throws Exception {
    RevocationList list = ofMiddle(l -> l.addCRLEntry(serial(leaf.certificate()), date(-5), 4));
    assertEquals("GOOD", answer(list, TestKeys.days(-6)).state().name());
    assertEquals(
        "The certificate of CN=Leaf was revoked on 2026-05-27 (it was replaced), after the time"
            + " stamp of 2026-05-26.",
        answer(list, TestKeys.days(-6)).sentence());
    assertEquals("REVOKED", answer(list, TestKeys.days(-5)).state().name());
    assertEquals("REVOKED", answer(list, TestKeys.days(-4)).state().name());
    RevocationList suspect =
        ofMiddle(l ->
            l.addCRLEntry(
                serial(leaf.certificate()),
                date(-5),
                new Extensions(
                    new Extension(
                        Extension.invalidityDate,
                        false,
                        new ASN1GeneralizedTime(date(-20)).getEncoded()))));
    assertEquals("REVOKED", answer(suspect, TestKeys.days(-6)).state().name());
    assertEquals("GOOD", answer(suspect, TestKeys.days(-21)).state().name());
    assertTrue(answer(suspect, TestKeys.days(-6)).sentence().contains("2026-05-12"));
  }

  @Test
  void aDateThatCannotBeReadSpoilsEverySignature() throws Exception {
    Extension odd = new Extension(Extension.invalidityDate, false, new byte[] {4, 1, 0});
    RevocationList suspect =
        ofMiddle(l -> l.addCRLEntry(serial(leaf.certificate()), date(-5), new Extensions(odd)));
    assertEquals("REVOKED", answer(suspect, TestKeys.days(-2000)).state().name());
    assertEquals(
        "The certificate of CN=Leaf was revoked on 1970-01-01.",
        answer(suspect, TestKeys.days(-2000)).sentence());
  }

  @Test
  void aScopeThatCannotBeReadCoversNobody() {
    ListScope scope = ListScope.of(new byte[] {4, 2, 5, 0});
    assertFalse(scope.covers(leaf.certificate()));
    assertFalse(scope.isPartial());
    assertTrue(ListScope.of(null).covers(leaf.certificate()));
  }

  @Test
  void anAuthorityMayBeTheLastOfItsPath() throws Exception {
    X509Certificate last =
        TestKeys.certificate(
            Wish.signer("CN=Last")
                .with(
                    new Extension(
                        Extension.basicConstraints, true, new BasicConstraints(0).getEncoded())),
            MIDDLE,
            "CN=Root",
            ROOT);
    assertEquals(0, last.getBasicConstraints());
    IssuingDistributionPoint users =
        new IssuingDistributionPoint(null, true, false, null, false, false);
    byte[] value = new DEROctetString(users.getEncoded()).getEncoded();
    assertFalse(ListScope.of(value).covers(last));
    assertTrue(ListScope.of(value).covers(leaf.certificate()));
  }

  @Test
  void theGoodListCountsWhereTheFirstSaysNothing() throws Exception {
    byte[] old =
        TestRevocation.list(middle, MIDDLE, TestKeys.days(-90), TestKeys.days(-80), list -> {});
    Verification facts = verify(list(old), ofMiddle(list -> {}), ofRoot(list -> {}));
    assertEquals(Verification.Revocation.GOOD, facts.signatory().revocation());
  }

  private RevocationAnswer answer(RevocationList list, Instant stamp) {
    return list.answer(
            new RevocationQuestion(leaf.certificate(), middle, TestKeys.NOW, Optional.of(stamp)))
        .orElseThrow();
  }

  @Test
  void listsAreReadInEveryForm() throws Exception {
    byte[] der = TestRevocation.list(middle, MIDDLE, list -> {});
    String pem = TestKeys.pem("X509 CRL", der);
    assertEquals(1, RevocationList.read(der, "a").size());
    byte[] two = TestPackage.bytes("text\n" + pem + TestKeys.pem("CRL", der));
    assertEquals(2, RevocationList.read(two, "a").size());
    for (String bad :
        List.of("", "hello", TestKeys.pem(root), TestKeys.pem("X509 CRL", new byte[9]))) {
      assertThrows(
          InputException.class, () -> RevocationList.read(TestPackage.bytes(bad), "a"), bad);
    }
    Path file = Files.write(folder.resolve("m.crl"), der);
    assertTrue(RevocationCheck.none().in(List.of(file)).isAsked());
    assertEquals(2, RevocationCheck.none().in(List.of(file, file)).lists().size());
  }

  @Test
  void whoIsTrustedByItselfIsNotAskedFor() throws Exception {
    Verification facts = verify(List.of(leaf.certificate()), ofRoot(list -> {}));
    assertEquals(Verification.Signer.TRUSTED, facts.signer());
    assertEquals(Verification.Revocation.NOT_CHECKED, facts.signatory().revocation());
  }

  private void assertUnknown(String why, RevocationList... lists) throws Exception {
    Verification facts = verify(lists);
    assertEquals(Verification.Revocation.UNKNOWN, facts.signatory().revocation());
    assertEquals(Verification.Signer.UNKNOWN, facts.signer());
    String said = String.join(" ", facts.reasons(Fact.SIGNER));
    assertTrue(said.endsWith(why), said);
    assertTrue(said.startsWith("Whether the certificate of CN="), said);
    assertFalse(facts.holds(false));
  }

  private RevocationList ofMiddle(TestRevocation.Change change) throws Exception {
    return list(TestRevocation.list(middle, MIDDLE, change));
  }

  private RevocationList ofRoot(TestRevocation.Change change) throws Exception {
    return list(TestRevocation.list(root, ROOT, change));
  }

  private static RevocationList list(byte[] der) throws InputException {
    return RevocationList.read(der, "a list").getFirst();
  }

  private static BigInteger serial(X509Certificate certificate) {
    return certificate.getSerialNumber();
  }

  private static Date date(int days) {
    return Date.from(TestKeys.days(days));
  }

  private Verification verify(RevocationList... lists) throws Exception {
    return verify(List.of(root), lists);
  }

  private Verification verify(List<X509Certificate> trusted, RevocationList... lists)
      throws Exception {
    TestPackage signed = TestPackage.signed(leaf);
    signed.files.put("x.cert", TestPackage.bytes(signed.text("x.cert") + TestKeys.pem(middle)));
    RevocationCheck check = RevocationCheck.none();
    for (RevocationList list : lists) {
      Path file = Files.createTempFile(folder, "list", ".crl");
      Files.write(file, list.crl().getEncoded());
      check = check.in(List.of(file));
    }
    try (OvfPackage source = OvfPackage.open(signed.ova(folder))) {
      return new PackageVerifier()
          .verify(
              source,
              TrustPolicy.of(TrustAnchors.of(trusted), TestKeys.NOW).checking(check),
              Progress.none());
    }
  }
}
