package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a revocation means for a signature. */
class RevokedEntryTest {

  @Test
  void everyReasonHasItsWords() throws Exception {
    Map<CRLReason, String> words =
        Map.of(
            CRLReason.KEY_COMPROMISE, " (its key was compromised)",
            CRLReason.CA_COMPROMISE, " (its issuer was compromised)",
            CRLReason.AA_COMPROMISE, " (its issuer was compromised)",
            CRLReason.AFFILIATION_CHANGED, " (its holder changed)",
            CRLReason.SUPERSEDED, " (it was replaced)",
            CRLReason.CESSATION_OF_OPERATION, " (it is no longer used)",
            CRLReason.CERTIFICATE_HOLD, " (it is on hold)",
            CRLReason.PRIVILEGE_WITHDRAWN, " (its rights were withdrawn)");
    for (CRLReason reason : CRLReason.values()) {
      assertEquals(
          "The certificate of CN=X was revoked on 2026-06-01"
              + words.getOrDefault(reason, "")
              + ".",
          new RevokedEntry(TestKeys.NOW, reason).answer("CN=X", Optional.empty()).sentence());
    }
  }

  @Test
  void theEarlierDateCounts() {
    Optional<Instant> early = Optional.of(TestKeys.days(-3));
    assertEquals(
        TestKeys.days(-3), RevokedEntry.of(TestKeys.NOW, early, CRLReason.UNSPECIFIED).since());
    assertEquals(
        TestKeys.days(-4),
        RevokedEntry.of(TestKeys.days(-4), early, CRLReason.UNSPECIFIED).since());
    assertEquals(
        TestKeys.NOW,
        RevokedEntry.of(TestKeys.NOW, Optional.empty(), CRLReason.UNSPECIFIED).since());
  }
}
