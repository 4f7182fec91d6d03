package ovation.packaging.trust;

import ovation.model.text.Sentence;

/**
 * Something that does not change a fact but is worth saying.
 *
 * @param code {@code G-03} about the certificate, {@code G-04} about the manifest's name in the
 *     certificate file, {@code M-…} about the manifest
 * @param message a sentence for the user
 * @param mild true if most products bear with it, whatever the rule says
 */
public record TrustRemark(String code, Sentence message, boolean mild) {

  /** A remark that is as grave as its rule. */
  public TrustRemark(String code, Sentence message) {
    this(code, message, false);
  }
}
