package ovation.packaging.cli;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import ovation.packaging.InputException;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.Fingerprint;
import ovation.packaging.trust.Publisher;
import ovation.packaging.trust.TrustAnchors;

/** How a publisher is named on the command line: by a fingerprint or by a file. */
final class PublisherName {

  private PublisherName() {}

  /** Reads a publisher; it is called by its certificate's subject or by its fingerprint. */
  static Publisher read(String text) throws InputException {
    if (Fingerprint.looksLike(text)) {
      Fingerprint fingerprint = Fingerprint.parse(text);
      return Publisher.of(fingerprint.shown(), fingerprint);
    }
    X509Certificate certificate = certificate(text);
    return Publisher.of(CertificateStory.of(certificate).subject(), Fingerprint.of(certificate));
  }

  /** Reads the certificate of a publisher: the first of a file. */
  static X509Certificate certificate(String file) throws InputException {
    Path path = PackageArgument.path(file);
    return TrustAnchors.read(List.of(path), false).certificates().getFirst();
  }
}
