package ovation.app.export;

import java.util.List;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.SigningRemark;

/** What is known of the signing key that was chosen. */
public sealed interface KeyState {

  /** No key is chosen: the package stays unsigned. */
  record None() implements KeyState {}

  /** The key is being read. */
  record Reading() implements KeyState {}

  /** The key is encrypted and its password is not known yet. */
  record Locked() implements KeyState {}

  /**
   * The key cannot be used.
   *
   * @param message a sentence for the user
   */
  record Unusable(String message) implements KeyState {}

  /**
   * The key can sign.
   *
   * @param story whose certificate it is
   * @param remarks what deployers will be told, the weightiest first
   */
  record Ready(CertificateStory story, List<SigningRemark> remarks) implements KeyState {

    /** True if nothing speaks against signing with it. */
    boolean mayBeUsed() {
      return remarks.stream().noneMatch(r -> r.weight() == SigningRemark.Weight.STOP);
    }
  }
}
