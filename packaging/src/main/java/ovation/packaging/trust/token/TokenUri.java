package ovation.packaging.trust.token;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;

/**
 * The address of a token, or of a key on it: {@code pkcs11:token=Release;object=signing?
 * module-path=/usr/lib/softhsm/libsofthsm2.so} (RFC 7512). Everything said must fit; what is not
 * said fits always.
 */
public final class TokenUri {

  /** What an address begins with. */
  public static final String SCHEME = "pkcs11:";

  private static final Set<String> PATH =
      Set.of(
          "token",
          "manufacturer",
          "model",
          "serial",
          "slot-id",
          "slot-description",
          "object",
          "id",
          "type");

  private final Map<String, byte[]> said = new TreeMap<>();

  private final String text;

  private TokenUri(String text) {
    this.text = text;
  }

  /**
   * Reads an address.
   *
   * @throws InputException if it is not one, says something twice, says what is not understood, or
   *     holds a PIN
   */
  public static TokenUri parse(String text) throws InputException {
    if (!text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new InputException(Sentence.of("The address of a token begins with pkcs11:."));
    }
    TokenUri address = new TokenUri(text);
    int query = text.indexOf('?');
    int end = query < 0 ? text.length() : query;
    for (String part : text.substring(SCHEME.length(), end).split(";")) {
      address.take(part, PATH);
    }
    if (query >= 0) {
      for (String part : text.substring(query + 1).split("&")) {
        address.take(part, Set.of("module-path"));
      }
    }
    if (address.text("type").filter(type -> !type.equals("private")).isPresent()) {
      throw new InputException(
          Sentence.of("Packages are signed with private keys: leave “type” out."));
    }
    return address;
  }

  private void take(String part, Set<String> known) throws InputException {
    if (part.isEmpty()) {
      return;
    }
    int equals = part.indexOf('=');
    String name = equals < 0 ? part : part.substring(0, equals);
    if (name.startsWith("pin-")) {
      // Neither the value nor the rest of the address is repeated.
      throw new InputException(
          Sentence.of(
              "Leave the PIN out of the address of the token: it is asked for, or comes"
                  + " from --password-file or --password-env."));
    }
    if (equals < 0 || !known.contains(name)) {
      throw new InputException(
          Sentence.of(
              "“{0}” in the address of the token is not understood. What is: token,"
                  + " object, id, serial, model, manufacturer, slot-id, slot-description, and"
                  + " after a question mark module-path.",
              PackageText.visible(name)));
    }
    if (said.put(name, decoded(part.substring(equals + 1), name)) != null) {
      throw new InputException(Sentence.of("The address of the token says “{0}” twice.", name));
    }
  }

  private static byte[] decoded(String value, String name) throws InputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] raw = value.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '%') {
        bytes.write(raw[i]);
        continue;
      }
      boolean digits =
          i + 2 < raw.length
              && HexFormat.isHexDigit(raw[i + 1])
              && HexFormat.isHexDigit(raw[i + 2]);
      if (!digits) {
        throw new InputException(
            Sentence.of(
                "In the address of the token, “%” in “{0}” is not followed by two digits.", name));
      }
      bytes.write(HexFormat.fromHexDigit(raw[i + 1]) << 4 | HexFormat.fromHexDigit(raw[i + 2]));
      i += 2;
    }
    return bytes.toByteArray();
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(said.get(name))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The name of the key that is wanted, if one is said. */
  public Optional<String> object() {
    return text("object");
  }

  /** The number of the key that is wanted in hexadecimal digits, if one is said. */
  Optional<String> id() {
    return Optional.ofNullable(said.get("id")).map(HexFormat.of()::formatHex);
  }

  /** The library to use, if one is said. */
  Optional<Path> module() throws InputException {
    try {
      return text("module-path").map(Path::of);
    } catch (InvalidPathException e) {
      throw new InputException(
          Sentence.of("The module-path in the address of the token is no path."), e);
    }
  }

  /** Whether a token is among those that are meant. */
  boolean fits(TokenInfo token) {
    return fits("token", token.label())
        && fits("manufacturer", token.manufacturer())
        && fits("model", token.model())
        && fits("serial", token.serial())
        && fits("slot-description", token.slotDescription())
        && fits("slot-id", Long.toUnsignedString(token.slot()));
  }

  private boolean fits(String name, String value) {
    return text(name).filter(wanted -> !wanted.equals(value)).isEmpty();
  }

  /** The address as it was written. */
  @Override
  public String toString() {
    return text;
  }

  /** The name of the token that is meant, if it is said. */
  Optional<String> name() {
    return text("token");
  }

  /** How to call what is meant in a sentence: {@code the token “Release”}. */
  public Sentence label() {
    return name()
        .map(name -> Sentence.of("the token “{0}”", PackageText.visible(name)))
        .orElseGet(() -> Sentence.of("the token"));
  }

  /** The address of a token in a library, in full. */
  static String of(TokenInfo token, Path module) {
    return SCHEME
        + "token="
        + encoded(token.label())
        + (token.serial().isEmpty() ? "" : ";serial=" + encoded(token.serial()))
        + "?module-path="
        + encoded(module.toString());
  }

  private static String encoded(String value) {
    StringBuilder text = new StringBuilder();
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
      if (plain || "-._~/".indexOf(b) >= 0) {
        text.append((char) b);
      } else {
        text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return text.toString();
  }
}
