package ovation.packaging.net;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/**
 * An address that is opened: {@code http} or {@code https}, with a host and without a name or pass
 * word in it.
 *
 * @param uri the address, without fragment
 */
public record HttpAddress(URI uri) {

  private static final Pattern FORM = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  /** Whether a text is meant as an address rather than as a path. */
  public static boolean isMeant(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * Reads an address.
   *
   * @throws InputException if it is none that is opened
   */
  public static HttpAddress parse(String text) throws InputException {
    try {
      URI uri = new URI(text.strip());
      if (!isMeant(uri.toString()) || uri.getHost() == null) {
        throw new InputException(
            Sentence.of(
                "“{0}” is not an address of the form https://host/file.ova.",
                PackageText.visible(text)));
      }
      if (uri.getRawUserInfo() != null) {
        throw new InputException(
            Sentence.of(
                "The address holds a name or a pass word before its host; such addresses"
                    + " are not opened. Download the file with a program that logs in."));
      }
      return new HttpAddress(withoutFragment(uri));
    } catch (URISyntaxException e) {
      throw new InputException(
          Sentence.of("“{0}” is not an address: {1}.", PackageText.visible(text), e.getReason()),
          e);
    }
  }

  private static URI withoutFragment(URI uri) throws URISyntaxException {
    String text = uri.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? uri : new URI(text.substring(0, hash));
  }

  /** The last part of its path, decoded; empty if there is none. */
  public String name() {
    String path = uri.getPath() == null ? "" : uri.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The address of a file beside or below this one.
   *
   * @param name a checked path of the package, with {@code /} between parts
   */
  public HttpAddress sibling(String name) {
    StringBuilder encoded = new StringBuilder("./");
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return new HttpAddress(uri.resolve(encoded.toString()));
  }

  /**
   * Whether a server may send on to another address unasked: to the same host and port, or to the
   * same host under {@code https}.
   */
  boolean maySendOnTo(HttpAddress other) {
    if (!host().equals(other.host())) {
      return false;
    }
    boolean safe = isSecure();
    return safe == other.isSecure() ? port() == other.port() : !safe && other.port() == 443;
  }

  String host() {
    return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
  }

  private boolean isSecure() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  private int port() {
    return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
