package ovation.packaging.trust;

import ovation.model.text.Sentence;

/**
 * Why a fact is as it is.
 *
 * @param fact which of the five
 * @param holds whether this speaks for the package
 * @param said the sentence about it
 */
public record Reason(Fact fact, boolean holds, Sentence said) {

  static Reason good(Fact fact, Sentence said) {
    return new Reason(fact, true, said);
  }

  static Reason bad(Fact fact, Sentence said) {
    return new Reason(fact, false, said);
  }

  /** The sentence in English. */
  public String message() {
    return said.text();
  }
}
