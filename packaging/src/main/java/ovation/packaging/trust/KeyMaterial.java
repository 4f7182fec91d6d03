package ovation.packaging.trust;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What was found in a key file.
 *
 * @param keys every private key that could be read, in the file's order
 * @param certificates every certificate, in the file's order
 */
record KeyMaterial(List<KeyEntry> keys, List<X509Certificate> certificates) {

  KeyMaterial {
    keys = List.copyOf(keys);
    certificates = List.copyOf(certificates);
  }
}
