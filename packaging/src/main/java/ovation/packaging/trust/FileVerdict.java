package ovation.packaging.trust;

import java.util.Locale;
import ovation.model.text.Sentence;

/**
 * What is known about one file of a package, or one that should be there.
 *
 * @param name the file's name in the package, or as the manifest or the descriptor names it
 * @param listed whether the manifest lists it
 * @param digest how it compares with the manifest
 * @param said the sentence about it
 */
public record FileVerdict(String name, boolean listed, Digest digest, Sentence said) {

  /** How a file compares with the manifest. */
  public enum Digest {
    /** It is the file that the manifest describes. */
    OK,
    /** It is not the file that the manifest describes. */
    DIFFERS,
    /** The manifest lists it, but the package does not hold it. */
    MISSING,
    /** It belongs to the package, but the manifest does not list it. */
    UNLISTED,
    /** It is in the archive, but neither the descriptor nor the manifest names it. */
    EXTRA,
    /** The manifest lists it more than once, with different digests. */
    CONFLICT,
    /** It lies outside the package and was not read. */
    NOT_CHECKED;

    /** The word in {@code ovation verify --json}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The sentence about it in English. */
  public String reason() {
    return said.text();
  }

  /** Whether it speaks for the package. */
  public boolean holds() {
    return digest == Digest.OK;
  }
}
