package ovation.packaging.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ovation.packaging.archive.tar.MemberNames;

/**
 * From a reference to a name inside the package (DSP0243 2.1.1 §7.1). The name as written comes
 * first, then with its percent escapes resolved; addresses and unsafe paths name nothing here.
 */
public final class LocalHref {

  private static final Pattern SCHEME =
      Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  private LocalHref() {}

  /** Returns the name that {@code exists}; nothing if the reference names no file here. */
  public static Optional<String> resolve(String href, Predicate<String> exists) {
    String plain = href.startsWith("./") ? href.substring(2) : href;
    if (isSafe(plain) && exists.test(plain)) {
      return Optional.of(plain);
    }
    String decoded = decode(plain);
    return !decoded.equals(plain) && isSafe(decoded) && exists.test(decoded)
        ? Optional.of(decoded)
        : Optional.empty();
  }

  private static boolean isSafe(String name) {
    return !SCHEME.matcher(name).matches() && MemberNames.refusal(name).isEmpty();
  }

  private static String decode(String href) {
    if (href.indexOf('%') < 0) {
      return href;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = href.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%' && i + 2 < raw.length && isHex(raw[i + 1]) && isHex(raw[i + 2])) {
        bytes.write(HexFormat.fromHexDigit(raw[i + 1]) << 4 | HexFormat.fromHexDigit(raw[i + 2]));
        i += 2;
      } else {
        bytes.write(raw[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isHex(byte digit) {
    return HexFormat.isHexDigit(digit);
  }
}
