package ovation.packaging.trust;

import java.util.Optional;
import ovation.model.text.Sentence;

/**
 * Something that should be known before a key signs a package.
 *
 * @param weight how much it matters
 * @param message a sentence for the user
 * @param target the id of the platform that it is about, such as {@code esxi-7.0}; empty if it is
 *     about all of them
 */
public record SigningRemark(Weight weight, Sentence message, Optional<String> target) {

  /** A remark about all platforms. */
  public SigningRemark(Weight weight, Sentence message) {
    this(weight, message, Optional.empty());
  }

  /** How much a remark matters. */
  public enum Weight {
    /** Nothing is signed with this key unless the user insists. */
    STOP,
    /** Deployers will be warned, or some products will refuse the package. */
    WARNING,
    /** Good to know. */
    NOTE
  }
}
