package ovation.packaging.trust;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ovation.model.text.Sentence;
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
  SigningKey join(SignatureEngine key, KeyPlaceName keyName, List<X509Certificate> beside)
      throws InputException {
    List<X509Certificate> candidates = candidates(beside);
    if (candidates.isEmpty()) {
      throw new InputException(
          Sentence.of(
              "{0} holds a private key but no certificate. Give its certificate in another file.",
              keyName.first()));
    }
    for (X509Certificate candidate : candidates) {
      if (key.belongsTo(candidate.getPublicKey())) {
        Optional<Sentence> objection = KeyKind.objection(candidate.getPublicKey());
        if (objection.isPresent()) {
          throw new InputException(
              Sentence.of(
                  "The key in {0} cannot sign a package: {1}.", keyName.within(), objection.get()));
        }
        List<X509Certificate> all = new ArrayList<>(candidates);
        all.addAll(chain);
        all.addAll(beside);
        return new SigningKey(key, candidate, Certificates.chain(candidate, all));
      }
    }
    Sentence place = name.map(Sentence::asItIs).orElse(keyName.within());
    throw new InputException(
        Sentence.of(
            candidates.size() == 1
                ? "The certificate in {0} does not belong to the key in {1}."
                : "No certificate in {0} belongs to the key in {1}.",
            place,
            keyName.within()));
  }

  private List<X509Certificate> candidates(List<X509Certificate> beside) {
    if (name.isPresent()) {
      return own;
    }
    return beside.isEmpty() ? chain : beside;
  }
}
