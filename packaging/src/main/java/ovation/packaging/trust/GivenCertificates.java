package ovation.packaging.trust;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.packaging.InputException;

/**
 * The certificates that are given beside a key.
 *
 * @param name how the user calls the file with the signer's certificate; empty if none was given
 * @param own what that file holds
 * @param chain what may stand above it
 */
record GivenCertificates(
    Optional<String> name, List<X509Certificate> own, List<X509Certificate> chain) {

  /** Reads the files of a request. */
  static GivenCertificates read(KeyRequest request) throws InputException {
    List<X509Certificate> chain = new ArrayList<>();
    for (Path file : request.chain()) {
      chain.addAll(in(file));
    }
    Optional<Path> certificate = request.certificate();
    return new GivenCertificates(
        certificate.map(SmallFile::nameOf),
        certificate.isEmpty() ? List.of() : in(certificate.get()),
        List.copyOf(chain));
  }

  private static List<X509Certificate> in(Path file) throws InputException {
    return CertificateBundle.read(
        SmallFile.read(file, KeyFiles.MOST_BYTES), SmallFile.nameOf(file));
  }

  /**
   * Finds the certificate of a key and puts those above it in order.
   *
   * @param keyName how the user calls the place of the key
   * @param beside the certificates that lie beside the key
   * @throws InputException if there is none, none belongs to the key, or it cannot sign
   */
  SigningKey join(SignatureEngine key, String keyName, List<X509Certificate> beside)
      throws InputException {
    List<X509Certificate> candidates = candidates(beside);
    if (candidates.isEmpty()) {
      throw new InputException(
          (keyName.startsWith("the ") ? "T" + keyName.substring(1) : keyName)
              + " holds a private key but no certificate. Give its certificate in another file.");
    }
    for (X509Certificate candidate : candidates) {
      if (key.belongsTo(candidate.getPublicKey())) {
        Optional<String> objection = KeyKind.objection(candidate.getPublicKey());
        if (objection.isPresent()) {
          throw new InputException(
              "The key in " + keyName + " cannot sign a package: " + objection.get() + ".");
        }
        List<X509Certificate> all = new ArrayList<>(candidates);
        all.addAll(chain);
        all.addAll(beside);
        return new SigningKey(key, candidate, Certificates.chain(candidate, all));
      }
    }
    String place = name.orElse(keyName);
    throw new InputException(
        candidates.size() == 1
            ? "The certificate in " + place + " does not belong to the key in " + keyName + "."
            : "No certificate in " + place + " belongs to the key in " + keyName + ".");
  }

  private List<X509Certificate> candidates(List<X509Certificate> beside) {
    if (name.isPresent()) {
      return own;
    }
    return beside.isEmpty() ? chain : beside;
  }
}
