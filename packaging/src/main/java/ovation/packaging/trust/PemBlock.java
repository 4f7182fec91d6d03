package ovation.packaging.trust;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/**
 * One {@code -----BEGIN …-----} block cut out of a text (RFC 7468, laxly read).
 *
 * @param label what it says it is, such as {@code CERTIFICATE}
 * @param body the text between its two lines
 */
record PemBlock(String label, String body) {

  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";

  /**
   * The blocks of a text and the lines around them.
   *
   * @param blocks in the order of the text
   * @param rest every line that is in no block; an empty line stands for a block
   */
  record Text(List<PemBlock> blocks, List<String> rest) {}

  /**
   * Takes a text apart.
   *
   * @param most the most blocks that are read
   * @throws InputException if there are more, or one does not end
   */
  static Text split(String text, int most) throws InputException {
    List<PemBlock> blocks = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    String open = null;
    for (String line : text.lines().map(String::strip).toList()) {
      if (open == null) {
        open = labelOf(line, BEGIN).orElse(null);
        rest.add(open == null ? line : "");
      } else if (labelOf(line, END).filter(open::equals).isPresent()) {
        blocks.add(new PemBlock(open, body.toString()));
        body.setLength(0);
        open = null;
        if (blocks.size() > most) {
          throw new InputException(Sentence.of("It holds more than {0} PEM blocks.", most));
        }
      } else {
        body.append(line).append('\n');
      }
    }
    if (open != null) {
      throw new InputException(
          Sentence.of("The PEM block {0} does not end.", CertificateStory.oneLine(open)));
    }
    return new Text(List.copyOf(blocks), List.copyOf(rest));
  }

  /** Whether it holds an X.509 certificate. */
  boolean isCertificate() {
    return label.equals("CERTIFICATE") || label.equals("X509 CERTIFICATE");
  }

  /** Whether it holds a CMS (PKCS#7) object. */
  boolean isCms() {
    return label.equals("CMS") || label.equals("PKCS7") || label.equals("PKCS #7 SIGNED DATA");
  }

  /** The bytes it stands for; empty if it is not Base64. */
  Optional<byte[]> der() {
    try {
      return Optional.of(Base64.getDecoder().decode(body.replaceAll("\\s", "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> labelOf(String line, String edge) {
    boolean fits =
        line.startsWith(edge)
            && line.endsWith(DASHES)
            && line.length() > edge.length() + DASHES.length();
    return fits
        ? Optional.of(line.substring(edge.length(), line.length() - DASHES.length()))
        : Optional.empty();
  }
}
