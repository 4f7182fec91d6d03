package ovation.packaging.trust;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a certificate says that it may be used for, in words (RFC 5280 §4.2.1.3, §4.2.1.12). */
final class CertificateUse {

  private static final List<String> USAGES =
      List.of(
          "digital signature",
          "non-repudiation",
          "key encipherment",
          "data encipherment",
          "key agreement",
          "certificate signing",
          "CRL signing",
          "encipher only",
          "decipher only");

  private static final String CODE = "signing code";
  private static final String ANY = "any purpose";

  private static final Map<String, String> PURPOSES =
      Map.of(
          "2.5.29.37.0", ANY,
          "1.3.6.1.5.5.7.3.1", "TLS servers",
          "1.3.6.1.5.5.7.3.2", "TLS clients",
          "1.3.6.1.5.5.7.3.3", CODE,
          "1.3.6.1.5.5.7.3.4", "e-mail",
          "1.3.6.1.5.5.7.3.8", "time stamps",
          "1.3.6.1.5.5.7.3.9", "OCSP answers",
          "1.3.6.1.5.5.7.3.36", "signing documents");

  /** The purposes that cover packages. */
  static final Set<String> FITTING = Set.of(CODE, ANY, "signing documents");

  private CertificateUse() {}

  /** The usages of the key; empty if the certificate does not say. */
  static List<String> usages(X509Certificate certificate) {
    List<String> words = new ArrayList<>();
    boolean @Nullable [] said = certificate.getKeyUsage();
    for (int i = 0; said != null && i < Math.min(said.length, USAGES.size()); i++) {
      if (said[i]) {
        words.add(USAGES.get(i));
      }
    }
    return words;
  }

  /** The purposes; those without a name of ours by their object identifier. */
  static List<String> purposes(X509Certificate certificate) {
    try {
      @Nullable List<String> said = certificate.getExtendedKeyUsage();
      return said == null
          ? List.of()
          : said.stream().map(purpose -> PURPOSES.getOrDefault(purpose, purpose)).toList();
    } catch (CertificateParsingException e) {
      return List.of();
    }
  }
}
