package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ovation.model.text.Sentence;
import ovation.packaging.trust.Verification.Coverage;
import ovation.packaging.trust.Verification.Integrity;
import ovation.packaging.trust.Verification.Revocation;
import ovation.packaging.trust.Verification.Signature;
import ovation.packaging.trust.Verification.Signer;
import ovation.packaging.trust.Verification.Time;

/** The worst of the facts in one sentence, and whether all of them hold. */
class HeadlineTest {

  private static final SigningKey KEY = TestKeys.selfSigned("P-256");
  private static final Publisher ACME = Publisher.of("Acme", Fingerprint.of(KEY.certificate()));

  private Integrity integrity = Integrity.OK;
  private Coverage coverage = Coverage.ALL;
  private Signature signature = Signature.FITS;
  private Signer signer = Signer.TRUSTED;
  private Time time = Time.VALID;
  private PublisherMatch publisher =
      new PublisherMatch(PublisherMatch.State.NONE, List.of(), Optional.empty());
  private final List<FileVerdict> files = new ArrayList<>();
  private boolean reasons = true;
  private boolean objections = true;

  private Verification facts() {
    List<Reason> said = new ArrayList<>();
    if (reasons) {
      for (Fact fact : Fact.values()) {
        said.add(Reason.good(fact, Sentence.asItIs("The " + fact + " is good.")));
        if (objections) {
          said.add(Reason.bad(fact, Sentence.asItIs("The " + fact + " is bad.")));
          said.add(Reason.bad(fact, Sentence.asItIs("The " + fact + " is worse.")));
        }
      }
    }
    boolean signed = signature != Signature.ABSENT;
    return new Verification(
        integrity,
        coverage,
        signature,
        signer,
        time,
        files,
        said,
        List.of(),
        new Signatory(
            signed ? Optional.of(KEY.certificate()) : Optional.empty(),
            signer == Signer.TRUSTED ? Optional.of(Sentence.asItIs("CN=Root")) : Optional.empty(),
            Optional.of(Instant.EPOCH),
            List.of(),
            publisher,
            Revocation.NOT_CHECKED));
  }

  private void is(String sentence) {
    assertEquals(sentence, facts().headline());
  }

  private void holds(boolean signatureOptional, boolean signatureRequired) {
    assertEquals(signatureOptional, facts().holds(false));
    assertEquals(signatureRequired, facts().holds(true));
  }

  @Test
  void allIsWell() {
    is("Signed by CN=Test P-256, trusted by CN=Root; every file matches.");
    holds(true, true);
    time = Time.TIMESTAMPED;
    is("Signed by CN=Test P-256, trusted by CN=Root; every file matches.");
    holds(true, true);
    assertEquals(Optional.of(Instant.EPOCH), facts().stampedAt());
    assertEquals(Optional.of(KEY.certificate()), facts().certificate());
    assertEquals(Optional.of("CN=Root"), facts().anchor());
    assertEquals("CN=Test P-256", facts().story().orElseThrow().subject());
  }

  @Test
  void withoutASignature() {
    signature = Signature.ABSENT;
    signer = Signer.UNKNOWN;
    time = Time.UNKNOWN;
    is("The package is not signed; every file matches its manifest.");
    holds(true, false);
    coverage = Coverage.MISSING;
    is("The package is not signed. The COVERAGE is bad.");
    holds(false, false);
    coverage = Coverage.NONE;
    is("The package is not signed, and no manifest lists its files: nothing is proven.");
    holds(false, false);
    coverage = Coverage.ALL;
    integrity = Integrity.NOT_CHECKED;
    is("The package is not signed. The INTEGRITY is bad.");
    holds(false, false);
    integrity = Integrity.DIFFERS;
    is("The INTEGRITY is bad.");
    holds(false, false);
  }

  @Test
  void theWorstComesFirst() {
    time = Time.EXPIRED;
    is("Signed by CN=Test P-256. The TIME is bad.");
    holds(false, false);
    time = Time.FUTURE;
    is("Signed by CN=Test P-256. The TIME is bad.");
    holds(false, false);
    time = Time.UNKNOWN;
    is("Signed by CN=Test P-256. The TIME is bad.");
    holds(false, false);
    signer = Signer.UNKNOWN;
    is("Signed by CN=Test P-256, who is not known to be trusted. The SIGNER is bad.");
    holds(false, false);
    signer = Signer.REVOKED;
    is("Signed by CN=Test P-256. The SIGNER is bad.");
    holds(false, false);
    integrity = Integrity.NOT_CHECKED;
    is("Signed by CN=Test P-256. The SIGNER is bad.");
    coverage = Coverage.MISSING;
    is("Signed, but not all of it. The COVERAGE is bad.");
    coverage = Coverage.NONE;
    is("Signed, but the manifest lists no file of the package: nothing is proven.");
    publisher =
        new PublisherMatch(PublisherMatch.State.DIFFERS, List.of(ACME, ACME), Optional.empty());
    is("Signed by CN=Test P-256, but “Acme” was expected as the publisher.");
    signature = Signature.BROKEN;
    is("The SIGNATURE is bad.");
    integrity = Integrity.DIFFERS;
    is("The INTEGRITY is bad.");
  }

  @Test
  void eachFactAloneSpoilsIt() {
    integrity = Integrity.DIFFERS;
    holds(false, false);
    integrity = Integrity.OK;
    coverage = Coverage.MISSING;
    holds(false, false);
    coverage = Coverage.ALL;
    signature = Signature.BROKEN;
    holds(false, false);
    signature = Signature.FITS;
    signer = Signer.UNKNOWN;
    holds(false, false);
    signer = Signer.REVOKED;
    holds(false, false);
    signer = Signer.TRUSTED;
    holds(true, true);
  }

  @Test
  void anExpectedPublisherOfAnUnsignedPackage() {
    signature = Signature.ABSENT;
    signer = Signer.UNKNOWN;
    publisher = new PublisherMatch(PublisherMatch.State.DIFFERS, List.of(ACME), Optional.empty());
    is("The package is not signed, but “Acme” was expected as the publisher.");
    holds(false, false);
    for (PublisherMatch.State state : PublisherMatch.State.values()) {
      publisher = new PublisherMatch(state, List.of(ACME), Optional.empty());
      assertEquals(state != PublisherMatch.State.DIFFERS, facts().holds(false));
      assertEquals(state.name().toLowerCase(Locale.ROOT), state.label());
    }
  }

  @Test
  void filesThatWereNotRead() {
    integrity = Integrity.NOT_CHECKED;
    files.add(new FileVerdict("a", true, FileVerdict.Digest.OK, Sentence.asItIs("fine")));
    files.add(
        new FileVerdict("b", true, FileVerdict.Digest.NOT_CHECKED, Sentence.asItIs("not read")));
    is("Signed by CN=Test P-256, trusted by CN=Root. The INTEGRITY is bad.");
    files.add(
        new FileVerdict("c", true, FileVerdict.Digest.NOT_CHECKED, Sentence.asItIs("not read")));
    is("Signed by CN=Test P-256, trusted by CN=Root. 2 files were not read.");
    time = Time.EXPIRED;
    is("Signed by CN=Test P-256. The TIME is bad.");
    assertFalse(files.get(1).holds());
    assertTrue(files.getFirst().holds());
    assertEquals("not-checked", files.getLast().digest().label());
  }

  @Test
  void withoutAReasonNothingIsClaimed() {
    reasons = false;
    integrity = Integrity.DIFFERS;
    is("Nothing is known about it.");
    assertEquals(List.of(), facts().reasons(Fact.TIME));
  }

  @Test
  void aFactWithoutAnObjectionSaysItsReason() {
    objections = false;
    integrity = Integrity.DIFFERS;
    is("The INTEGRITY is good.");
  }

  @Test
  void factsHaveTheirStatesAndReasons() {
    assertEquals("ok", facts().state(Fact.INTEGRITY).label());
    assertEquals("all", facts().state(Fact.COVERAGE).label());
    assertEquals("fits", facts().state(Fact.SIGNATURE).label());
    assertEquals("trusted", facts().state(Fact.SIGNER).label());
    assertEquals("valid", facts().state(Fact.TIME).label());
    assertEquals(
        List.of("The TIME is good.", "The TIME is bad.", "The TIME is worse."),
        facts().reasons(Fact.TIME));
    assertEquals("not-checked", Integrity.NOT_CHECKED.label());
  }
}
