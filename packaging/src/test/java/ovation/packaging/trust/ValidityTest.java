package ovation.packaging.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The fifth fact by the clock and by a time stamp. */
class ValidityTest {

  private static final X509Certificate CERTIFICATE = TestKeys.selfSigned("P-256").certificate();
  private static final Instant FROM = CERTIFICATE.getNotBefore().toInstant();
  private static final Instant UNTIL = CERTIFICATE.getNotAfter().toInstant();

  @Test
  void fromTheFirstToTheLastMoment() {
    for (Instant at : new Instant[] {FROM, TestKeys.NOW, UNTIL}) {
      Validity valid = Validity.of(CERTIFICATE, at);
      assertEquals(Verification.Time.VALID, valid.time());
      assertEquals(at, valid.judgedAt());
      assertEquals("The certificate is valid until 2027-07-06.", valid.reason().message());
      assertTrue(valid.reason().holds());
    }
  }

  @Test
  void beforeAndAfter() {
    Validity early = Validity.of(CERTIFICATE, FROM.minusSeconds(1));
    assertEquals(Verification.Time.FUTURE, early.time());
    assertEquals(FROM, early.judgedAt());
    assertEquals("The certificate is not valid before 2026-05-22.", early.reason().message());
    assertFalse(early.reason().holds());
    Validity late = Validity.of(CERTIFICATE, UNTIL.plusSeconds(1));
    assertEquals(Verification.Time.EXPIRED, late.time());
    assertEquals(UNTIL, late.judgedAt());
    assertEquals("The certificate expired on 2027-07-06.", late.reason().message());
    assertFalse(late.reason().holds());
  }

  @Test
  void aTimeStampHelpsACertificateThatExpiredLater() {
    Validity late = Validity.of(CERTIFICATE, UNTIL.plusSeconds(9));
    Validity stamped = late.stamped(CERTIFICATE, TestKeys.NOW);
    assertEquals(Verification.Time.TIMESTAMPED, stamped.time());
    assertEquals(TestKeys.NOW, stamped.judgedAt());
    assertEquals(
        "The certificate has expired since, but a time stamp of 2026-06-01 proves that it was"
            + " valid at the signing.",
        stamped.reason().message());
    assertTrue(stamped.reason().holds());
    assertSame(late, late.stamped(CERTIFICATE, UNTIL.plusSeconds(1)), "stamped too late");
    assertSame(late, late.stamped(CERTIFICATE, FROM.minusSeconds(1)), "stamped too early");
    Validity valid = Validity.of(CERTIFICATE, TestKeys.NOW);
    assertSame(valid, valid.stamped(CERTIFICATE, TestKeys.NOW), "it needs no help");
    Validity early = Validity.of(CERTIFICATE, FROM.minusSeconds(1));
    assertSame(early, early.stamped(CERTIFICATE, TestKeys.NOW));
  }
}
