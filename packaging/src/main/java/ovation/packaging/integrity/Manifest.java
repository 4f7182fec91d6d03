package ovation.packaging.integrity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.PackageText;

/**
 * The list of digests beside a descriptor (DSP0243 2.1.1 §5.1).
 *
 * <p>Every spelling seen in the wild is read, and what was odd is kept as remarks; written is one
 * spelling only, the one that every product accepts: {@code SHA256(name)= hex} and a line feed.
 */
public final class Manifest {

  private final List<ManifestLine> lines;
  private final List<ManifestRemark> remarks;

  Manifest(List<ManifestLine> lines, List<ManifestRemark> remarks) {
    this.lines = List.copyOf(lines);
    this.remarks = List.copyOf(remarks);
  }

  /** Returns a manifest of these lines, in this order. */
  public static Manifest of(List<ManifestLine> lines) {
    return new Manifest(lines, List.of());
  }

  /**
   * Reads a manifest in any known spelling. Lines that make no sense become remarks.
   *
   * @throws InputException if it is larger than any honest manifest: 4 MiB, 16,384 lines, 4 KiB of
   *     name
   */
  public static Manifest parse(byte[] bytes) throws InputException {
    return new ManifestParser(bytes).parse();
  }

  /** Returns the lines that were understood, in order, repeated ones included. */
  public List<ManifestLine> lines() {
    return lines;
  }

  /** Returns what was odd. */
  public List<ManifestRemark> remarks() {
    return remarks;
  }

  /** Returns the lines for a file name, exactly compared; more than one only if repeated. */
  public List<ManifestLine> linesFor(String name) {
    return lines.stream().filter(line -> line.name().equals(name)).toList();
  }

  /** Returns the algorithm of the first line; nothing if no line was understood. */
  public Optional<DigestAlgorithm> algorithm() {
    return lines.stream().findFirst().map(ManifestLine::algorithm);
  }

  /**
   * Returns the manifest as it is written: {@code ALG(name)= hex} and a line feed for each line.
   *
   * @throws OutputException if a name could forge another line (a line break or {@code )=} in it)
   */
  public byte[] toBytes() throws OutputException {
    for (ManifestLine line : lines) {
      checkName(line.name());
    }
    return lines.stream()
        .map(ManifestLine::toText)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Checks that a file name can stand in a manifest.
   *
   * @throws OutputException if it could forge another line
   */
  public static void checkName(String name) throws OutputException {
    if (name.isEmpty() || name.contains(")=") || name.chars().anyMatch(Character::isISOControl)) {
      throw new OutputException(
          Sentence.of(
              "The file name “{0}” cannot stand in a manifest, because readers would"
                  + " take it for more than a name. Rename the file.",
              PackageText.visible(name)));
    }
  }
}
