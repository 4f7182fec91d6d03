package ovation.packaging.trust;

import java.time.Instant;

/**
 * What a time-stamp server said about the time.
 *
 * @param time by its clock
 * @param authority what the certificate says that it stamps with
 * @param policy under which it stamps, as an object identifier
 */
public record TimestampAnswer(Instant time, CertificateStory authority, String policy) {

  static TimestampAnswer of(TimestampToken token) {
    return new TimestampAnswer(
        token.time(), CertificateStory.of(token.authority()), token.policy());
  }
}
