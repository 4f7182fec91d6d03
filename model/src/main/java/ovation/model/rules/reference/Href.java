package ovation.model.rules.reference;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ovation.model.rules.Placeholder;
import ovation.model.text.Sentence;

/** What a reference ({@code File/@href}) means. */
final class Href {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
  private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})", Pattern.DOTALL);

  private Href() {}

  /** The scheme in lower case, empty for a name within the package; a drive letter is none. */
  static String scheme(String href) {
    String text = href.strip();
    return SCHEME.matcher(text).matches()
        ? text.substring(0, text.indexOf(':')).toLowerCase(Locale.ROOT)
        : "";
  }

  /** True for a name within the package that is not a placeholder. */
  static boolean isLocal(@Nullable String href) {
    return href != null && !href.isBlank() && scheme(href).isEmpty() && !Placeholder.isIn(href);
  }

  /** Why it is no URI reference, as the end of a sentence; empty if it is one. */
  static Optional<Sentence> fault(String href) {
    if (href.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
      return Optional.of(Sentence.of("which has a control character in it."));
    }
    if (BAD_ESCAPE.matcher(href).find()) {
      return Optional.of(Sentence.of("where a percent sign starts no escape: write %25 for it."));
    }
    return href.chars()
        .filter(c -> "\"<>^`{|}".indexOf(c) >= 0)
        .mapToObj(c -> Sentence.of("where the character {0} has to be escaped.", (char) c))
        .findFirst();
  }

  /** The name that it means, escapes resolved and without {@code ./} at the start. */
  static String normalised(String href) {
    String text = decoded(href.strip());
    while (text.startsWith("./")) {
      text = text.substring(2);
    }
    return text;
  }

  /** Percent escapes resolved, bad ones kept. */
  static String decoded(String href) {
    if (href.indexOf('%') < 0) {
      return href;
    }
    byte[] raw = href.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[raw.length];
    int length = 0;
    for (int i = 0; i < raw.length; i++) {
      boolean escape = raw[i] == '%' && i + 2 < raw.length && hex(raw[i + 1]) && hex(raw[i + 2]);
      if (escape) {
        int high = Character.digit(raw[i + 1], 16);
        bytes[length++] = (byte) (high * 16 + Character.digit(raw[i + 2], 16));
        i += 2;
      } else {
        bytes[length++] = raw[i];
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean hex(byte digit) {
    return Character.digit(digit, 16) >= 0;
  }
}
