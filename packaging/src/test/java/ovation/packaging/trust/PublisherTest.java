package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;

/** "I expect this publisher": who was expected must have signed. */
class PublisherTest {

  private static SigningKey acme;
  private static SigningKey other;

  @TempDir Path folder;

  @BeforeAll
  static void keys() {
    acme = TestKeys.selfSigned("P-256");
    other = TestKeys.selfSigned("P-384");
  }

  @Test
  void aPinnedPublisherIsTrustedWithoutAnyAuthority() throws Exception {
    for (Fingerprint pin : List.of(byCertificate(acme), byKey(acme))) {
      Verification facts =
          verify(TestPackage.signed(acme), policy().knowing(List.of(Publisher.of("Acme", pin))));
      assertEquals(Verification.Signer.TRUSTED, facts.signer());
      assertEquals(PublisherMatch.State.KNOWN, facts.signatory().publisher().state());
      assertEquals(
          "Signed by CN=Test P-256, trusted by the pinned publisher “Acme”; every file matches.",
          facts.headline());
      assertTrue(facts.holds(true));
    }
  }

  @Test
  void aPinWithoutAScopeDemandsNothingOfOthers() throws Exception {
    TrustPolicy policy = policy(other).knowing(List.of(Publisher.of("Acme", byCertificate(acme))));
    Verification facts = verify(TestPackage.signed(other), policy);
    assertTrue(facts.holds(true));
    assertEquals(PublisherMatch.State.NONE, facts.signatory().publisher().state());
    assertEquals(Optional.of("CN=Test P-384"), facts.anchor());
    TestPackage web = product("Acme Inc.", "Web").manifest(DigestAlgorithm.SHA256).sign(other);
    assertEquals(PublisherMatch.State.NONE, verify(web, policy).signatory().publisher().state());
  }

  @Test
  void anExpectedPublisherThatDiffersIsSaidLoudly() throws Exception {
    TrustPolicy policy =
        policy(other)
            .expecting(
                List.of(
                    Publisher.of("Acme", byCertificate(acme)), Publisher.of("Emca", byKey(acme))));
    Verification facts = verify(TestPackage.signed(other), policy);
    assertEquals(Verification.Signature.FITS, facts.signature());
    assertEquals(Verification.Signer.UNKNOWN, facts.signer(), "although an anchor is trusted");
    assertEquals(PublisherMatch.State.DIFFERS, facts.signatory().publisher().state());
    assertEquals(
        "Signed by CN=Test P-384, but “Acme” or “Emca” was expected as the publisher.",
        facts.headline());
    assertEquals(
        List.of(
            "“Acme” or “Emca” was expected as the publisher; the signer has the fingerprint "
                + byCertificate(other).shown()
                + "."),
        facts.reasons(Fact.SIGNER));
    assertFalse(facts.holds(false));
    Verification right = verify(TestPackage.signed(acme), policy);
    assertEquals(PublisherMatch.State.EXPECTED, right.signatory().publisher().state());
    assertTrue(right.holds(true));
  }

  @Test
  void anExpectedPublisherOfAnUnsignedOrBrokenPackage() throws Exception {
    TrustPolicy policy = policy().expecting(List.of(Publisher.of("Acme", byCertificate(acme))));
    Verification unsigned = verify(new TestPackage().manifest(DigestAlgorithm.SHA256), policy);
    assertEquals(
        "The package is not signed, but “Acme” was expected as the publisher.",
        unsigned.headline());
    assertEquals(
        List.of("Nobody has signed the package.", "“Acme” was expected to have signed it."),
        unsigned.reasons(Fact.SIGNER));
    assertFalse(unsigned.holds(false));
    Verification broken = verify(TestPackage.signed(acme).otherDigit("x.cert", 30), policy);
    assertEquals(Verification.Signature.BROKEN, broken.signature());
    assertEquals(PublisherMatch.State.DIFFERS, broken.signatory().publisher().state());
    assertTrue(broken.headline().startsWith("The signature does not fit"), broken.headline());
    assertFalse(broken.holds(false));
  }

  @Test
  void aScopedPinIsExpectedForItsVendorAndProductOnly() throws Exception {
    Publisher ofVendor = scoped("ACME inc. ", null);
    Publisher ofBoth = scoped("Acme Inc.", "Web");
    Publisher ofProduct = scoped(null, "Web");
    TestPackage web = product("Acme Inc.", "Web").manifest(DigestAlgorithm.SHA256).sign(other);
    TestPackage mail = product("Acme Inc.", "Mail").manifest(DigestAlgorithm.SHA256).sign(other);
    TestPackage foreign = product("Foe", "Web").manifest(DigestAlgorithm.SHA256).sign(other);
    TestPackage silent = TestPackage.signed(other);
    assertEquals("DDNN", states(ofVendor, web, mail, foreign, silent));
    assertEquals("DNNN", states(ofBoth, web, mail, foreign, silent));
    assertEquals("DNDN", states(ofProduct, web, mail, foreign, silent));
    TestPackage right = product("Acme Inc.", "Web").manifest(DigestAlgorithm.SHA256).sign(acme);
    assertEquals("E", states(ofBoth, right));
  }

  private static Publisher scoped(@Nullable String vendor, @Nullable String product) {
    return new Publisher(
        "Acme", byCertificate(acme), Optional.ofNullable(vendor), Optional.ofNullable(product));
  }

  private String states(Publisher pinned, TestPackage... packages) throws Exception {
    StringBuilder states = new StringBuilder();
    for (TestPackage one : packages) {
      Verification facts = verify(one, policy(other).knowing(List.of(pinned)));
      PublisherMatch.State state = facts.signatory().publisher().state();
      assertEquals(state != PublisherMatch.State.DIFFERS, facts.holds(true));
      states.append(state.name().charAt(0));
    }
    return states.toString();
  }

  private static TestPackage product(String vendor, String product) {
    return new TestPackage()
        .replace(
            "x.ovf",
            "<Info>a system</Info>",
            "<Info>a system</Info><ProductSection><Info>p</Info><Product>"
                + product
                + "</Product><Vendor>"
                + vendor
                + "</Vendor></ProductSection>");
  }

  private static Fingerprint byCertificate(SigningKey key) {
    return Fingerprint.of(key.certificate());
  }

  private static Fingerprint byKey(SigningKey key) {
    return Fingerprint.of(key.certificate().getPublicKey());
  }

  private static TrustPolicy policy(SigningKey... trusted) {
    return TrustPolicy.of(
        TrustAnchors.of(List.of(trusted).stream().map(SigningKey::certificate).toList()),
        TestKeys.NOW);
  }

  private Verification verify(TestPackage signed, TrustPolicy policy) throws Exception {
    try (OvfPackage source = OvfPackage.open(signed.ova(folder))) {
      return new PackageVerifier().verify(source, policy, Progress.none());
    }
  }
}
