package ovation.packaging.trust;

import ovation.model.text.Sentence;

/**
 * Something that should be known before a key signs a package.
 *
 * @param weight how much it matters
 * @param message a sentence for the user
 */
public record SigningRemark(Weight weight, Sentence message) {

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
