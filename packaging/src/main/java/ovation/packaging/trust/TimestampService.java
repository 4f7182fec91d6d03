package ovation.packaging.trust;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.integrity.DigestAlgorithm;
import ovation.packaging.job.Progress;

/**
 * A server that says when a signature was made (RFC 3161 over HTTP). Nothing goes to it but a
 * digest. It is asked when a package is signed and never otherwise.
 *
 * @param address an {@code http} or {@code https} address
 */
public record TimestampService(URI address) {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /**
   * Understands an address.
   *
   * @throws InputException if it is not one of {@code http} or {@code https} with a host, or
   *     carries a password
   */
  public static TimestampService of(String address) throws InputException {
    try {
      URI uri = new URI(address.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (!web || uri.getHost() == null || uri.getHost().isEmpty()) {
        throw new InputException(
            Sentence.of(
                "The address of a time-stamp server begins with http:// or https:// and a host."));
      }
      if (uri.getRawUserInfo() != null) {
        throw new InputException(
            Sentence.of("Leave name and password out of the time-stamp server's address."));
      }
      return new TimestampService(uri);
    } catch (URISyntaxException e) {
      throw new InputException(
          Sentence.of("The address of the time-stamp server cannot be understood."), e);
    }
  }

  /** How to call it in a sentence. */
  Sentence label() {
    return Sentence.of("The time-stamp server “{0}”", PackageText.visible(address.getHost()));
  }

  /**
   * Asks for a stamp over nothing of value, to see whether the server answers as it should. Takes
   * up to 15 seconds; belongs on a background thread.
   *
   * @param now the time of this machine
   * @return who answered and what time it says
   * @throws InputException if it cannot be reached or its answer is not right, with the reason
   */
  public TimestampAnswer test(Instant now) throws InputException {
    byte[] probe = DigestAlgorithm.SHA256.newDigest().digest(Nonces.bytes(32));
    return TimestampAnswer.of(stamp(probe, now, Progress.none()));
  }

  /**
   * Gets a token over some bytes, mostly a signature.
   *
   * @return the token, checked: it means these bytes and this question, verifies, and comes from a
   *     certificate made for time stamps that is valid now
   */
  TimestampToken stamp(byte[] bytes, Instant now, Progress progress) throws InputException {
    TimestampQuestion question = TimestampQuestion.about(bytes);
    byte[] reply;
    try (TimestampExchange exchange = new TimestampExchange(this, PATIENCE)) {
      reply = exchange.ask(question.der(), progress);
    }
    return question.answered(reply, label(), now);
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
