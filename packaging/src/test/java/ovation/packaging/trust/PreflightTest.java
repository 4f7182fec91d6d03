package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import ovation.model.target.TargetPlatform;
import ovation.model.target.Targets;
import ovation.packaging.integrity.DigestAlgorithm;

/** What is said before a key signs. */
class PreflightTest {

  private static final SignatureForm STAMPED =
      SignatureForm.stampedBy(new TimestampService(URI.create("http://stamp.invalid/")));

  @Test
  void platformsSayWhatTheyMakeOfTheSignature() {
    SigningKey curve = TestKeys.selfSigned("P-256");
    List<SigningRemark> remarks = remarks(curve, SignatureForm.withCms(), "esxi-8.0");
    assertEquals(
        List.of(
            "VMware ESXi 8.0 will warn (ecdsa). Its documentation speaks of RSA keys only; the"
                + " signature may not verify.",
            "VMware ESXi 8.0 will warn (cms). Whether it takes a CMS block behind the certificate"
                + " is not documented.",
            "VMware ESXi 8.0 will warn (self-signed). The deployment waits until the warning about"
                + " a self-signed certificate is confirmed.",
            "VMware ESXi 8.0: Once the certificate has expired, the deployment waits until a"
                + " warning is confirmed."),
        messages(remarks, "esxi-8.0"));
    assertTrue(
        messages(remarks(curve, SignatureForm.plain(), "xenserver-8"), "xenserver-8")
            .getFirst()
            .startsWith("XenServer 8 will refuse the package (ecdsa)."));
  }

  @Test
  void whatAFileDoesNotSayIsNotJudged() {
    SigningKey key = TestKeys.chain().signer();
    assertEquals(List.of(), messages(remarks(key, SignatureForm.plain(), "aws"), "aws"));
    assertEquals(
        List.of(
            "Oracle VirtualBox 7.1: Unless the system trusts the issuer, the import says so and"
                + " goes on."),
        messages(remarks(key, SignatureForm.withCms(), "virtualbox-7.1"), "virtualbox-7.1"));
    assertEquals(
        List.of(
            "VMware ESXi 6.5 will warn (cms). Whether it takes a CMS block behind the certificate"
                + " is not documented."),
        messages(remarks(key, STAMPED, "esxi-6.5"), "esxi-6.5"));
  }

  @Test
  void theWeightiestComesFirstAndOnlyExpiryStops() {
    SigningKey old =
        TestKeys.selfSigned(
            "RSA-1024",
            TestKeys.Wish.signer("CN=Old")
                .during(TestKeys.days(-20), TestKeys.days(-1))
                .usage(KeyUsage.keyCertSign));
    List<SigningRemark> remarks = remarks(old, SignatureForm.plain(), "esxi-8.0", "xenserver-8");
    assertEquals(SigningRemark.Weight.STOP, remarks.getFirst().weight());
    assertEquals("The certificate expired on 2026-05-31.", remarks.getFirst().message().text());
    assertEquals(1, remarks.stream().filter(r -> r.weight() == SigningRemark.Weight.STOP).count());
    List<SigningRemark.Weight> weights = remarks.stream().map(SigningRemark::weight).toList();
    assertEquals(weights.stream().sorted().toList(), weights);
  }

  @Test
  void aCertificateForOtherPurposesAndAnIncompleteChain() {
    SigningKey clock = TestKeys.selfSigned("RSA-2048", TestKeys.Wish.signer("CN=Clock").stamping());
    assertTrue(
        all(clock, SignatureForm.plain())
            .contains(
                "The certificate is made for time stamps, not for signing code (extended key"
                    + " usage)."));
    TestKeys.Chain chain = TestKeys.chain();
    SigningKey alone =
        new SigningKey(
            chain.signer().privateKey().orElseThrow(),
            chain.signer().certificate(),
            List.of(chain.signer().certificate()));
    assertEquals(
        List.of(
            "The certificate of the issuer CN=Test issuer was not given. Unless deployers have it,"
                + " they cannot follow the chain."),
        all(alone, SignatureForm.plain()));
    SigningKey whole =
        new SigningKey(
            chain.signer().privateKey().orElseThrow(),
            chain.signer().certificate(),
            List.of(chain.signer().certificate(), chain.intermediate(), chain.root()));
    assertEquals(
        List.of(
            "The package will carry the signer's certificate only. Deployers need that of CN=Test"
                + " issuer as well; a CMS block brings it along."),
        all(whole, SignatureForm.plain()));
    assertEquals(List.of(), all(whole, STAMPED));
  }

  @Test
  void theStoryTellsKeyUsageAndStrength() {
    CertificateStory story = TestKeys.chain().signer().story();
    assertEquals("RSA 2048", story.key());
    assertEquals(List.of("digital signature"), story.usages());
    assertEquals(CertificateStory.Strength.GOOD, story.strength());
    assertEquals(
        CertificateStory.Strength.WEAK, TestKeys.selfSigned("RSA-1024").story().strength());
    assertEquals("EC P-384", TestKeys.selfSigned("P-384").story().key());
  }

  private static List<SigningRemark> remarks(SigningKey key, SignatureForm form, String... ids) {
    Targets known = Targets.known();
    List<TargetPlatform> targets =
        Arrays.stream(ids).map(id -> known.of(id).orElseThrow()).toList();
    return Preflight.of(key, DigestAlgorithm.SHA256, form, targets, TestKeys.NOW);
  }

  private static List<String> messages(List<SigningRemark> remarks, String id) {
    String name = Targets.known().of(id).orElseThrow().name();
    return remarks.stream()
        .map(remark -> remark.message().text())
        .filter(message -> message.startsWith(name))
        .toList();
  }

  private static List<String> all(SigningKey key, SignatureForm form) {
    return remarks(key, form).stream().map(remark -> remark.message().text()).toList();
  }
}
