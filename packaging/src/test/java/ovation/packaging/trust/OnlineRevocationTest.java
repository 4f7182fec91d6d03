package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Progress;
import ovation.packaging.net.FileServer;
import ovation.packaging.net.RemoteAccess;
import ovation.packaging.net.SmallDownloads;
import ovation.packaging.trust.TestKeys.Wish;
import ovation.packaging.trust.TestRevocation.Responder;

/** Revocation over the network: a responder and lists on loopback, right and wrong ones. */
class OnlineRevocationTest {

  private static final KeyPair ROOT = TestKeys.pair("P-256", "root");
  private static final KeyPair OTHER = TestKeys.pair("P-256", "other");
  private static final int ISSUES = KeyUsage.keyCertSign | KeyUsage.cRLSign;

  @TempDir Path folder;
  private FileServer server;
  private X509Certificate root;
  private SigningKey leaf;
  private Responder responder;

  @BeforeEach
  void serve() throws Exception {
    server = new FileServer(folder);
    root = TestKeys.certificate(Wish.authority("CN=Root").usage(ISSUES), ROOT, "CN=Root", ROOT);
    responder = new Responder(root, ROOT);
    server.reply("/ocsp", responder::answer);
    leaf = issued(TestRevocation.responder(server.address("ocsp")));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private SigningKey issued(Extension... more) {
    return TestKeys.issued(Wish.signer("CN=Leaf").with(more), "P-256", root, ROOT);
  }

  @Test
  void theResponderSpeaksWell() throws Exception {
    Verification facts = verify();
    assertEquals(Verification.Revocation.GOOD, facts.signatory().revocation());
    assertEquals(
        "Not revoked, says the responder of CN=Root.",
        facts.signatory().chain().getFirst().aboutRevocation());
    assertTrue(facts.holds(true));
    assertTrue(
        server.seen().getFirst().toLowerCase(Locale.ROOT).contains("application/ocsp-request"));
    responder.nonce = false;
    responder.until = null;
    assertEquals("GOOD", state(), "a fresh answer without a nonce will do");
  }

  @Test
  void theResponderSaysRevoked() throws Exception {
    responder.status = new RevokedStatus(Date.from(TestKeys.days(-5)), CRLReason.superseded);
    Verification facts = verify();
    assertEquals(Verification.Signer.REVOKED, facts.signer());
    assertEquals(
        List.of("The certificate of CN=Leaf was revoked on 2026-05-27 (it was replaced)."),
        facts.reasons(Fact.SIGNER));
    responder.status =
        new RevokedStatus(
            new RevokedInfo(new ASN1GeneralizedTime(Date.from(TestKeys.days(-5))), null));
    assertEquals(
        List.of("The certificate of CN=Leaf was revoked on 2026-05-27."),
        verify().reasons(Fact.SIGNER));
  }

  @Test
  void answersThatDoNotCount() throws Exception {
    responder.status = new UnknownStatus();
    unknown("the responder does not know it.");
    responder = renewed();
    responder.until = TestKeys.days(-1);
    responder.spoken = TestKeys.days(-2);
    unknown("the answer is out of date since 2026-05-31.");
    responder = renewed();
    responder.until = null;
    responder.spoken = TestKeys.days(-8);
    unknown("the answer is out of date since 2026-05-31.");
    responder = renewed();
    responder.otherNonce = true;
    unknown("the responder answers another question.");
    responder = renewed();
    responder.otherSerial = BigInteger.TEN;
    unknown("the responder answers about another certificate.");
    responder = renewed();
    responder.otherIssuer = TestKeys.selfSigned("P-384").certificate();
    unknown("the responder answers about another certificate.");
    responder = renewed();
    responder.key = OTHER.getPrivate();
    unknown("the answer is not signed by CN=Root or on its behalf.");
    responder = renewed();
    responder.result = OCSPRespBuilder.TRY_LATER;
    unknown("the responder refuses to answer.");
    server.reply("/ocsp", question -> new byte[] {0x30, 0x03, 0x0a, 0x01, 0x00});
    unknown("the responder refuses to answer.");
    server.reply("/ocsp", question -> new byte[] {1, 2, 3});
    unknown("the answer cannot be read.");
    leaf = issued(TestRevocation.responder("ftp://127.0.0.1/ocsp"));
    assertEquals("UNKNOWN", state(), "an address that cannot be asked");
  }

  @Test
  void everyQuestionHasANonceOfItsOwn() throws Exception {
    RevocationQuestion question =
        new RevocationQuestion(leaf.certificate(), root, TestKeys.NOW, Optional.empty());
    byte[] one = new OcspExchange(question).request();
    byte[] other = new OcspExchange(question).request();
    assertEquals(one.length, other.length);
    assertFalse(Arrays.equals(one, other));
    assertFalse(Arrays.equals(new byte[32], Arrays.copyOfRange(one, one.length - 32, one.length)));
  }

  @Test
  void reasonsAreReadByTheirNumber() throws Exception {
    Map<Integer, String> words =
        Map.of(0, "", 1, " (its key was compromised)", 10, " (its issuer was compromised)", 11, "");
    for (var reason : words.entrySet()) {
      responder.status =
          new RevokedStatus(
              new RevokedInfo(
                  new ASN1GeneralizedTime(Date.from(TestKeys.days(-5))),
                  CRLReason.lookup(reason.getKey())));
      assertEquals(
          List.of("The certificate of CN=Leaf was revoked on 2026-05-27" + reason.getValue() + "."),
          verify().reasons(Fact.SIGNER));
    }
  }

  private Responder renewed() {
    Responder fresh = new Responder(root, ROOT);
    server.reply("/ocsp", fresh::answer);
    return fresh;
  }

  @Test
  void whoMayAnswerForTheIssuer() throws Exception {
    assertEquals("GOOD", delegated(delegate(Wish.signer("CN=Answers"), "CN=Root", ROOT)));
    assertEquals(
        "UNKNOWN",
        delegated(TestKeys.certificate(Wish.signer("CN=Answers"), OTHER, "CN=Root", ROOT)),
        "without the purpose");
    assertEquals(
        "UNKNOWN",
        delegated(
            TestKeys.certificate(
                Wish.signer("CN=Answers").purposes(KeyPurposeId.id_kp_codeSigning),
                OTHER,
                "CN=Root",
                ROOT)),
        "for another purpose");
    assertEquals(
        "UNKNOWN",
        delegated(delegate(Wish.signer("CN=Answers"), "CN=Root", OTHER)),
        "not signed by the issuer");
    assertEquals(
        "UNKNOWN",
        delegated(delegate(Wish.signer("CN=Answers"), "CN=Stranger", ROOT)),
        "not in the issuer's name");
    assertEquals(
        "UNKNOWN",
        delegated(
            delegate(
                Wish.signer("CN=Answers").during(TestKeys.days(-9), TestKeys.days(-2)),
                "CN=Root",
                ROOT)),
        "expired");
    assertEquals(
        "UNKNOWN",
        delegated(
            delegate(
                Wish.signer("CN=Answers").during(TestKeys.days(1), TestKeys.days(2)),
                "CN=Root",
                ROOT)),
        "not yet valid");
  }

  private static X509Certificate delegate(Wish wish, String issuer, KeyPair key) {
    return TestKeys.certificate(wish.purposes(KeyPurposeId.id_kp_OCSPSigning), OTHER, issuer, key);
  }

  private String delegated(X509Certificate delegate) throws Exception {
    responder.key = OTHER.getPrivate();
    responder.sent = List.of(TestKeys.selfSigned("P-384").certificate(), delegate);
    return state();
  }

  @Test
  void respondersForgetCertificatesThatHaveExpired() throws Exception {
    leaf =
        TestKeys.issued(
            Wish.signer("CN=Leaf")
                .during(TestKeys.days(-99), TestKeys.days(-9))
                .with(TestRevocation.responder(server.address("ocsp"))),
            "P-256",
            root,
            ROOT);
    unknown("the responder no longer speaks of certificates that have expired.");
    responder.more = cutoff(-8);
    unknown("the responder no longer speaks of certificates that have expired.");
    responder.more =
        new Extension(
            OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff, false, new byte[] {4, 1, 0});
    unknown("the responder no longer speaks of certificates that have expired.");
    responder.more = cutoff(-10);
    assertEquals("GOOD", state());
  }

  private static Extension cutoff(int days) throws Exception {
    return new Extension(
        OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff,
        false,
        new ASN1GeneralizedTime(Date.from(TestKeys.days(days))).getEncoded());
  }

  @Test
  void listsAreFetchedWhereTheCertificateSays() throws Exception {
    Files.write(folder.resolve("root.crl"), TestRevocation.list(root, ROOT, list -> {}));
    leaf =
        issued(
            TestRevocation.responder(server.address("none")),
            TestRevocation.lists(
                "ldap://x/y", server.address("missing.crl"), server.address("root.crl")));
    Verification facts = verify();
    assertEquals(Verification.Revocation.GOOD, facts.signatory().revocation());
    Files.write(
        folder.resolve("root.crl"),
        TestRevocation.list(
            root,
            ROOT,
            list ->
                list.addCRLEntry(
                    leaf.certificate().getSerialNumber(), Date.from(TestKeys.days(-3)), 1)));
    assertEquals("REVOKED", state());
  }

  @Test
  void aListThatIsHugeOrElsewhereOrMissingIsUnknown() throws Exception {
    leaf = issued(TestRevocation.lists(server.address("big.crl")));
    Files.write(folder.resolve("big.crl"), new byte[SmallDownloads.MOST_BYTES + 1]);
    unknown(
        server.address("big.crl")
            + " could not be read: the answer is larger than 10240 KiB, which is refused.");
    Files.write(folder.resolve("big.crl"), new byte[100]);
    unknown(server.address("big.crl") + " is damaged or is not a revocation list.");
    String elsewhere = server.address("root.crl").replace("127.0.0.1", "localhost");
    Files.write(folder.resolve("root.crl"), TestRevocation.list(root, ROOT, list -> {}));
    server.redirect("/big.crl", elsewhere);
    assertEquals("UNKNOWN", state());
    assertTrue(verify().headline().contains("sends on to another host"));
    leaf = issued(TestRevocation.lists("file:///etc/passwd"));
    assertEquals("UNKNOWN", state());
    leaf = issued();
    unknown("the certificate does not say where one can ask.");
  }

  @Test
  void atMostThreePlacesAreAsked() throws Exception {
    Files.write(folder.resolve("root.crl"), TestRevocation.list(root, ROOT, list -> {}));
    leaf =
        issued(
            TestRevocation.lists(
                server.address("a"),
                server.address("b"),
                server.address("c"),
                server.address("root.crl")));
    assertEquals("UNKNOWN", state());
    assertEquals(3, server.seen().size());
  }

  @Test
  void strangersSendUsNowhere() throws Exception {
    Verification facts = verify(TrustAnchors.none());
    assertEquals(Verification.Signer.UNKNOWN, facts.signer());
    assertEquals(Verification.Revocation.NOT_CHECKED, facts.signatory().revocation());
    assertEquals(List.of(), server.seen());
  }

  @Test
  void aListAtHandSavesTheQuestion() throws Exception {
    Path file = folder.resolve("root.crl");
    Files.write(file, TestRevocation.list(root, ROOT, list -> {}));
    RevocationCheck check =
        RevocationCheck.none().in(List.of(file)).online(RemoteAccess.standard());
    Verification facts = verify(TrustAnchors.of(List.of(root)), check);
    assertEquals(Verification.Revocation.GOOD, facts.signatory().revocation());
    assertEquals(List.of(), server.seen());
  }

  @Test
  void opensslAnswersOurQuestion() throws Exception {
    OpenSsl.assume();
    OpenSsl openssl = new OpenSsl(folder);
    Files.writeString(folder.resolve("root.pem"), TestKeys.pem(root));
    Files.writeString(folder.resolve("root.key"), TestKeys.pem(ROOT.getPrivate()));
    String serial = leaf.certificate().getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    String padded = serial.length() % 2 == 0 ? serial : "0" + serial;
    for (String line :
        List.of(
            "V\t300101000000Z\t\t" + padded + "\tunknown\t/CN=Leaf\n",
            "R\t300101000000Z\t260520120000Z,superseded\t" + padded + "\tunknown\t/CN=Leaf\n")) {
      Files.writeString(folder.resolve("index.txt"), line);
      OcspExchange exchange =
          new OcspExchange(
              new RevocationQuestion(leaf.certificate(), root, TestKeys.NOW, Optional.empty()));
      Files.write(folder.resolve("q.der"), exchange.request());
      openssl.run(
          "ocsp",
          "-index",
          "index.txt",
          "-CA",
          "root.pem",
          "-rsigner",
          "root.pem",
          "-rkey",
          "root.key",
          "-reqin",
          "q.der",
          "-respout",
          "r.der",
          "-ndays",
          "3");
      RevocationAnswer answer = exchange.judge(Files.readAllBytes(folder.resolve("r.der")));
      assertEquals(
          line.startsWith("V") ? Verification.Revocation.GOOD : Verification.Revocation.REVOKED,
          answer.state(),
          answer.sentence());
    }
  }

  private void unknown(String why) throws Exception {
    Verification facts = verify();
    assertEquals(Verification.Revocation.UNKNOWN, facts.signatory().revocation());
    assertEquals(Verification.Signer.UNKNOWN, facts.signer());
    assertEquals(
        List.of("Whether the certificate of CN=Leaf was revoked is not known: " + why),
        facts.reasons(Fact.SIGNER));
  }

  private String state() throws Exception {
    return verify().signatory().revocation().name();
  }

  private Verification verify() throws Exception {
    return verify(TrustAnchors.of(List.of(root)));
  }

  private Verification verify(TrustAnchors anchors) throws Exception {
    return verify(anchors, RevocationCheck.none().online(RemoteAccess.standard()));
  }

  private Verification verify(TrustAnchors anchors, RevocationCheck check) throws Exception {
    try (OvfPackage source = OvfPackage.open(TestPackage.signed(leaf).ova(folder))) {
      return new PackageVerifier()
          .verify(source, TrustPolicy.of(anchors, TestKeys.NOW).checking(check), Progress.none());
    }
  }
}
