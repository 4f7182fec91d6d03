package ovation.packaging.trust;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/**
 * The line of a {@code .cert} file that signs the manifest (DSP0243 2.1.1 §5.1).
 *
 * @param label the digest as the line spells it
 * @param name the manifest's name as the line spells it
 * @param hex the signature's digits, without the blanks between them
 */
record SignatureLine(String label, String name, String hex) {

  private static final int MOST_DIGITS = 8192;
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9-]{1,32}");
  private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f \t]+");

  /**
   * Finds the one signature line; its digits may go on over the lines that follow.
   *
   * @param lines the lines outside PEM blocks, stripped; a block is an empty line
   * @throws InputException if there is none or more than one
   */
  static SignatureLine in(List<String> lines) throws InputException {
    SignatureLine found = null;
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<SignatureLine> here = of(lines.get(i));
      if (here.isPresent()) {
        if (found != null) {
          throw new InputException(Sentence.of("It holds more than one signature line."));
        }
        found = here.get();
        first = i;
      }
    }
    if (found == null) {
      throw new InputException(
          Sentence.of("It holds no signature line, such as SHA256(name.mf)= digits."));
    }
    StringBuilder hex = new StringBuilder(found.hex());
    for (int i = first + 1; i < lines.size() && HEX.matcher(lines.get(i)).matches(); i++) {
      hex.append(lines.get(i));
    }
    return new SignatureLine(found.label(), found.name(), withoutBlanks(hex));
  }

  /** The signature's bytes. */
  byte[] signature() throws InputException {
    if (hex.isEmpty()) {
      throw new InputException(Sentence.of("The signature line holds no signature."));
    }
    if (hex.length() > MOST_DIGITS) {
      throw new InputException(Sentence.of("The signature has more than {0} digits.", MOST_DIGITS));
    }
    if (!HEX.matcher(hex).matches()) {
      throw new InputException(Sentence.of("The signature is not written in hexadecimal digits."));
    }
    if (hex.length() % 2 != 0) {
      throw new InputException(
          Sentence.of("The signature has an odd number of hexadecimal digits."));
    }
    return HexFormat.of().parseHex(hex);
  }

  private static Optional<SignatureLine> of(String line) {
    int open = line.indexOf('(');
    int equals = line.lastIndexOf('=');
    if (open < 1 || equals < open) {
      return Optional.empty();
    }
    String label = line.substring(0, open).strip();
    String before = line.substring(0, equals).stripTrailing();
    if (!LABEL.matcher(label).matches() || !before.endsWith(")")) {
      return Optional.empty();
    }
    String name = before.substring(open + 1, before.length() - 1);
    return Optional.of(new SignatureLine(label, name, line.substring(equals + 1).strip()));
  }

  private static String withoutBlanks(CharSequence digits) {
    StringBuilder plain = new StringBuilder(digits.length());
    digits.chars().filter(c -> c != ' ' && c != '\t').forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  @Override
  public String toString() {
    return label + "(" + PackageText.quote(name) + ")";
  }
}
