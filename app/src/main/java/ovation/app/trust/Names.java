package ovation.app.trust;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ovation.app.text.Texts;

/** Names of certificates and days, as the trust screens write them. */
final class Names {
  private static final Pattern COMMON =
      Pattern.compile("(?i)(?:^|,)CN=((?:\\\\.|[^,\\\\]){1,128})");

  private Names() {}

  /** The common name in a distinguished name (RFC 2253); the whole name if there is none. */
  static String common(String distinguished) {
    Matcher matcher = COMMON.matcher(distinguished);
    return matcher.find() ? matcher.group(1).replaceAll("\\\\(.)", "$1") : distinguished;
  }

  /** A fingerprint in groups of eight bytes, between which a line may end. */
  static String grouped(String fingerprint) {
    return fingerprint.replaceAll("((?:[0-9A-F]{2}:){7}[0-9A-F]{2}):", "$1 ");
  }

  /** A day and an hour, in the user's language and time zone. */
  static String moment(Instant instant, Texts texts) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(instant.atZone(ZoneId.systemDefault()));
  }
}
