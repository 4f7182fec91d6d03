package ovation.packaging.encryption;

import java.util.Optional;
import java.util.stream.Stream;
import ovation.model.envelope.Namespaces;

/** A way to encrypt bytes with a content key (XML Encryption 1.1 §5.2). */
enum ContentCipher {
  AES_256_GCM(Namespaces.XENC11 + "aes256-gcm", 32, true),
  AES_192_GCM(Namespaces.XENC11 + "aes192-gcm", 24, true),
  AES_128_GCM(Namespaces.XENC11 + "aes128-gcm", 16, true),
  AES_256_CBC(Namespaces.XENC + "aes256-cbc", 32, false),
  AES_192_CBC(Namespaces.XENC + "aes192-cbc", 24, false),
  AES_128_CBC(Namespaces.XENC + "aes128-cbc", 16, false);

  private final String uri;
  private final int keyBytes;
  private final boolean authenticated;

  ContentCipher(String uri, int keyBytes, boolean authenticated) {
    this.uri = uri;
    this.keyBytes = keyBytes;
    this.authenticated = authenticated;
  }

  /** The name in descriptors. */
  String uri() {
    return uri;
  }

  /** The size of its key in bytes. */
  int keyBytes() {
    return keyBytes;
  }

  /** Whether changed bytes are noticed. */
  boolean isAuthenticated() {
    return authenticated;
  }

  /** The name for people, such as {@code AES-256-GCM}. */
  String label() {
    return name().replace('_', '-');
  }

  static Optional<ContentCipher> of(String uri) {
    return Stream.of(values()).filter(cipher -> cipher.uri.equals(uri)).findFirst();
  }
}
