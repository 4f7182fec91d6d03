package ovation.model.vendor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a guest is told for its first start: cloud-init's user data, Ignition's configuration, a
 * script. It stands in a property or in VMware's {@code guestinfo}, in clear, in base64 or in
 * gzipped base64.
 *
 * @param text the readable text
 */
public record UserData(String text) {

  private static final int MOST = 1 << 20;
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");
  private static final Pattern COMMANDS =
      Pattern.compile("(?m)^\\s{0,40}\"?(?:runcmd|bootcmd|write_files|units|ExecStart)\"?\\s*[:=]");
  private static final Pattern PASSWORDS =
      Pattern.compile(
          "(?m)^[\\s\"-]{0,40}(?:plain_text_passwd|hashed_passwd|passwd|password|passwordHash)\"?"
              + "\\s*:\\s*[\"']?([^\\s\"',]{3,200})");
  private static final Pattern CHANGED =
      Pattern.compile("(?m)^\\s{0,40}-?\\s*[a-z_][a-z0-9_-]{0,31}:(\\S{3,200})$");

  /** The user data in a value that is meant as such by its key; empty if it cannot be read. */
  public static Optional<UserData> of(@Nullable String key, @Nullable String value) {
    if (key == null || value == null || value.isBlank()) {
      return Optional.empty();
    }
    String plain = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    boolean meant =
        plain.endsWith("userdata")
            || plain.endsWith("vendordata")
            || plain.endsWith("ignitionconfigdata")
            || plain.endsWith("coreosconfigdata")
            || plain.endsWith("cloudconfig");
    return meant ? Optional.of(new UserData(decoded(value.strip()))) : Optional.empty();
  }

  /** Whether it makes the guest run commands or writes files into it. */
  public boolean runsCommands() {
    return text.startsWith("#!") || COMMANDS.matcher(text).find();
  }

  /** A password in it, in clear or as a hash; empty if there is none. */
  public Optional<String> password() {
    var named = PASSWORDS.matcher(text);
    while (named.find()) {
      if (!named.group(1).matches("\\*|!+|[<{@%].*|\\$[A-Za-z_{].*|true|false|null")) {
        return Optional.of(named.group(1));
      }
    }
    int chpasswd = text.indexOf("chpasswd:");
    if (chpasswd >= 0) {
      var changed = CHANGED.matcher(text.substring(chpasswd));
      while (changed.find()) {
        if (!changed.group(1).matches("R|RANDOM|[<{@%].*|\\$[A-Za-z_{].*|true|false|\\|")) {
          return Optional.of(changed.group(1));
        }
      }
    }
    return Optional.empty();
  }

  /** The readable form of a value; the value itself if it is not encoded. */
  private static String decoded(String value) {
    String packed = value.replaceAll("\\s", "");
    if (packed.length() < 16 || packed.length() > 2 * MOST || !BASE64.matcher(packed).matches()) {
      return value;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(packed.replace('-', '+').replace('_', '/'));
      boolean zipped = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
      return new String(zipped ? inflated(bytes) : bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException | IOException e) {
      return value;
    }
  }

  /** At most 1 MiB of what is packed. */
  private static byte[] inflated(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(MOST);
    }
  }
}
