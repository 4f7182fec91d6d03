package ovation.packaging.integrity;

import java.util.HexFormat;
import java.util.Locale;

/**
 * One line of a manifest.
 *
 * @param algorithm the digest's algorithm
 * @param name the file's name, exactly as the manifest spells it
 * @param hex the digest in lower-case hexadecimal digits
 */
public record ManifestLine(DigestAlgorithm algorithm, String name, String hex) {

  /** Checks that {@code hex} has the algorithm's length; upper-case digits become lower case. */
  public ManifestLine {
    hex = hex.toLowerCase(Locale.ROOT);
    if (hex.length() != algorithm.hexLength() || !hex.chars().allMatch(HexFormat::isHexDigit)) {
      throw new IllegalArgumentException("Not a " + algorithm.label() + " digest: " + hex);
    }
  }

  /** Returns the line of a digest just computed. */
  public static ManifestLine of(DigestAlgorithm algorithm, String name, byte[] digest) {
    return new ManifestLine(algorithm, name, HexFormat.of().formatHex(digest));
  }

  /** Returns the line as everybody reads it, with its line feed. */
  String toText() {
    return algorithm.label() + "(" + name + ")= " + hex + "\n";
  }
}
