package ovation.app.export;

import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.KeyOffer;
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
   * There are several keys, and none of them is chosen yet.
   *
   * @param offers the keys
   */
  record Several(List<KeyOffer> offers) implements KeyState {}

  /**
   * The key cannot be used.
   *
   * @param message a sentence for the user
   */
  record Unusable(Sentence message) implements KeyState {}

  /**
   * The key can sign.
   *
   * @param story whose certificate it is
   * @param remarks what deployers will be told, the weightiest first
   * @param offers all keys of its place
   */
  record Ready(CertificateStory story, List<SigningRemark> remarks, List<KeyOffer> offers)
      implements KeyState {

    /** True if nothing speaks against signing with it. */
    boolean mayBeUsed() {
      return remarks.stream().noneMatch(r -> r.weight() == SigningRemark.Weight.STOP);
    }
  }
}
