package ovation.packaging.trust;

/**
 * Why a fact is as it is.
 *
 * @param fact which of the five
 * @param holds whether this speaks for the package
 * @param message a sentence for the user
 */
public record Reason(Fact fact, boolean holds, String message) {

  static Reason good(Fact fact, String message) {
    return new Reason(fact, true, message);
  }

  static Reason bad(Fact fact, String message) {
    return new Reason(fact, false, message);
  }
}
