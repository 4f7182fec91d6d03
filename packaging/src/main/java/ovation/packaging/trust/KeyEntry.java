package ovation.packaging.trust;

import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.jspecify.annotations.Nullable;

/**
 * A private key as a file holds it, not yet matched to a certificate.
 *
 * @param alias the name it has in its key store, if any; keys in PEM files are counted from 1
 * @param key the key itself
 */
record KeyEntry(@Nullable String alias, PrivateKeyInfo key) {

  /** The name only: a key never shows in a message. */
  @Override
  public String toString() {
    return alias == null ? "(no name)" : CertificateStory.oneLine(alias);
  }
}
