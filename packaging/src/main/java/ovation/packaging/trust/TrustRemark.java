package ovation.packaging.trust;

import java.util.Optional;
import ovation.model.rules.Severity;
import ovation.model.text.Sentence;

/**
 * Something that does not change a fact but is worth saying.
 *
 * @param code {@code G-03} about the certificate, {@code G-04} about the manifest's name in the
 *     certificate file, {@code M-…} about the manifest
 * @param message a sentence for the user
 * @param severity how bad it is; empty for as bad as its rule says
 */
public record TrustRemark(String code, Sentence message, Optional<Severity> severity) {

  /** A remark that is as bad as its rule says. */
  public TrustRemark(String code, Sentence message) {
    this(code, message, Optional.empty());
  }
}
