package ovation.packaging.trust;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes PEM: LF and 64 columns (RFC 7468 §2). */
final class PemText {

  private static final Base64.Encoder COLUMNS =
      Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

  private PemText() {}

  /** A block with its last line end. */
  static String of(String label, byte[] der) {
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(label, COLUMNS.encodeToString(der));
  }
}
