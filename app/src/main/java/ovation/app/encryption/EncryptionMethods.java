package ovation.app.encryption;

import java.util.Map;

/** What the addresses of methods of XML Encryption are called. */
final class EncryptionMethods {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2001/04/xmlenc#rsa-1_5", "RSA PKCS #1 1.5"),
          Map.entry("http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p", "RSA-OAEP"),
          Map.entry("http://www.w3.org/2009/xmlenc11#rsa-oaep", "RSA-OAEP"),
          Map.entry("http://www.w3.org/2001/04/xmlenc#kw-aes128", "AES-128 key wrap"),
          Map.entry("http://www.w3.org/2001/04/xmlenc#kw-aes192", "AES-192 key wrap"),
          Map.entry("http://www.w3.org/2001/04/xmlenc#kw-aes256", "AES-256 key wrap"),
          Map.entry("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "AES-128-CBC"),
          Map.entry("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "AES-256-CBC"),
          Map.entry("http://www.w3.org/2009/xmlenc11#aes128-gcm", "AES-128-GCM"),
          Map.entry("http://www.w3.org/2009/xmlenc11#aes256-gcm", "AES-256-GCM"),
          Map.entry("http://www.w3.org/2001/04/xmlenc#tripledes-cbc", "Triple DES"),
          Map.entry("http://www.w3.org/2009/xmlenc11#pbkdf2", "PBKDF2"),
          Map.entry("http://www.w3.org/2009/xmlenc11#ConcatKDF", "ConcatKDF"));

  private EncryptionMethods() {}

  /** The name of a method; its address if it has none here. */
  static String name(String uri) {
    return NAMES.getOrDefault(uri.strip(), uri);
  }
}
