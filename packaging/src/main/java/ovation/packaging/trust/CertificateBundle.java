package ovation.packaging.trust;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;

/** Reads the certificates of a file: PEM with one or many, DER with one, PKCS#7 with many. */
final class CertificateBundle {

  /** The most certificates of one file: whole root stores are given as anchors. */
  private static final int MOST = 1024;

  private CertificateBundle() {}

  /**
   * Reads them in the file's order.
   *
   * @param name how the user calls the file
   * @throws InputException if one cannot be read, or there is none
   */
  static List<X509Certificate> read(byte[] bytes, String name) throws InputException {
    try {
      List<X509Certificate> found =
          FileKind.of(bytes) == FileKind.PEM
              ? ofPem(new String(bytes, StandardCharsets.ISO_8859_1), name)
              : ofDer(bytes);
      if (!found.isEmpty()) {
        return found;
      }
    } catch (CertificateException e) {
      throw new InputException(Sentence.of("{0} is damaged or is not a certificate.", name), e);
    }
    throw new InputException(Sentence.of("{0} holds no certificate.", name));
  }

  private static List<X509Certificate> ofPem(String text, String name)
      throws InputException, CertificateException {
    List<X509Certificate> found = new ArrayList<>();
    PemBlock.Text parts;
    try {
      parts = PemBlock.split(text, MOST);
    } catch (InputException e) {
      throw new InputException(Sentence.of("{0} is damaged. {1}", name, e.sentence()), e);
    }
    for (PemBlock block : parts.blocks()) {
      byte[] der = block.der().orElseGet(() -> new byte[0]);
      if (block.isCertificate()) {
        found.add(Certificates.fromDer(der));
      } else if (block.isCms()) {
        found.addAll(CmsCertificates.in(der));
      }
    }
    return found;
  }

  private static List<X509Certificate> ofDer(byte[] bytes) throws CertificateException {
    return FileKind.of(bytes) == FileKind.DER_CERTIFICATE
        ? List.of(Certificates.fromDer(bytes))
        : CmsCertificates.in(bytes);
  }
}
