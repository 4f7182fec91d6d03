package ovation.packaging.trust;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which key of a place is wanted, and which certificates are given beside it.
 *
 * @param alias the name of the key, without regard to case; empty for the only one
 * @param certificate a PEM, DER or PKCS#7 file with the signer's certificate, where the key's place
 *     does not hold it; those above it may be in there too
 * @param chain more files with certificates above the signer's, in any order
 */
public record KeyRequest(Optional<String> alias, Optional<Path> certificate, List<Path> chain) {

  public KeyRequest {
    chain = List.copyOf(chain);
  }

  /** The only key of a place, with the certificates that lie beside it there. */
  public static KeyRequest only() {
    return new KeyRequest(Optional.empty(), Optional.empty(), List.of());
  }

  /** The same, but for the key of this name. */
  public KeyRequest named(String name) {
    return new KeyRequest(Optional.of(name), certificate, chain);
  }

  /** The same, but with the certificate in this file. */
  public KeyRequest with(Path file) {
    return new KeyRequest(alias, Optional.of(file), chain);
  }
}
