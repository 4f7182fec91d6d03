package ovation.app.trust;

import java.security.cert.X509Certificate;
import ovation.app.session.DocumentSession;

/** What a user can do about the trust in a document's package. */
public interface TrustActions {
  /** Reads all files and compares them with the manifest, in the background. */
  void checkAll(DocumentSession session);

  /** Asks the authorities over the network whether they have revoked the certificates. */
  void askRevocation(DocumentSession session);

  /** Asks whether the signer is to be known as a publisher, and keeps that. */
  void pin(DocumentSession session);

  /** Asks whether an authority is to be trusted, and keeps that. */
  void trust(DocumentSession session, X509Certificate authority);

  /** Asks for the certificate of an authority in a file and whether it is to be trusted. */
  void addAuthority();

  /** Begins to sign the document where it is. */
  void sign();

  /** Begins to sign and export the document. */
  void export();
}
