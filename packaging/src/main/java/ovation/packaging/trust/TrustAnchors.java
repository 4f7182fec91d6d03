package ovation.packaging.trust;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ovation.packaging.InputException;

/**
 * The certificates that are trusted to vouch for a signer, and why they are. A signer's own
 * certificate among them makes just this signer trusted. Immutable.
 */
public final class TrustAnchors {

  /** Why a certificate is trusted. */
  public enum Origin {
    /** It was named for this one judgement. */
    NAMED,
    /** It is in the user's trust store. */
    STORE,
    /** It is a root of the system or of Java. */
    SYSTEM
  }

  private final Map<X509Certificate, Origin> chosen;
  private final boolean system;

  private TrustAnchors(Map<X509Certificate, Origin> chosen, boolean system) {
    this.chosen = chosen;
    this.system = system;
  }

  /** Trusts nobody. */
  public static TrustAnchors none() {
    return new TrustAnchors(Map.of(), false);
  }

  /** Trusts these certificates. */
  public static TrustAnchors of(Collection<X509Certificate> certificates) {
    return none().and(certificates, Origin.NAMED);
  }

  /**
   * Trusts the certificates in these files.
   *
   * @param files PEM with one or many certificates, DER, or PKCS#7
   * @param systemRoots whether the roots of the system and of Java are trusted as well
   * @throws InputException if a file cannot be read or holds no certificate
   */
  public static TrustAnchors read(Collection<Path> files, boolean systemRoots)
      throws InputException {
    List<X509Certificate> found = new ArrayList<>();
    for (Path file : files) {
      found.addAll(certificatesOf(file));
    }
    TrustAnchors named = of(found);
    return systemRoots ? named.andSystem() : named;
  }

  /**
   * Trusts the certificates of a store as well.
   *
   * @throws InputException if it cannot be read
   */
  public TrustAnchors and(TrustStore store) throws InputException {
    return and(
        store.certificates().stream().map(TrustedCertificate::certificate).toList(), Origin.STORE);
  }

  /** Trusts the roots of the system and of Java as well; they are read when they are needed. */
  public TrustAnchors andSystem() {
    return new TrustAnchors(chosen, true);
  }

  private TrustAnchors and(Collection<X509Certificate> certificates, Origin origin) {
    Map<X509Certificate, Origin> all = new LinkedHashMap<>(chosen);
    certificates.forEach(certificate -> all.putIfAbsent(certificate, origin));
    return new TrustAnchors(all, system);
  }

  /** Reads the certificates of a file. */
  static List<X509Certificate> certificatesOf(Path file) throws InputException {
    return CertificateBundle.read(
        SmallFile.read(file, KeyFiles.MOST_BYTES), SmallFile.nameOf(file));
  }

  /** The trusted certificates: those that were chosen in the order given, then the system's. */
  public List<X509Certificate> certificates() {
    List<X509Certificate> all = new ArrayList<>(chosen.keySet());
    if (system) {
      SystemRoots.get().stream().filter(root -> !chosen.containsKey(root)).forEach(all::add);
    }
    return List.copyOf(all);
  }

  /** Why a certificate is trusted; nothing if it is not. */
  public Optional<Origin> origin(X509Certificate certificate) {
    Optional<Origin> choice = Optional.ofNullable(chosen.get(certificate));
    return choice.isEmpty() && system && SystemRoots.get().contains(certificate)
        ? Optional.of(Origin.SYSTEM)
        : choice;
  }

  /** Whether this very certificate is trusted. */
  boolean contains(X509Certificate certificate) {
    return origin(certificate).isPresent();
  }
}
