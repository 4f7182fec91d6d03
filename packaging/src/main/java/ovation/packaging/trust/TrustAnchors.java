package ovation.packaging.trust;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;

/**
 * The certificates that are trusted to vouch for a signer. A signer's own certificate among them
 * makes just this signer trusted.
 */
public final class TrustAnchors {

  private final Set<X509Certificate> certificates;

  private TrustAnchors(Collection<X509Certificate> certificates) {
    this.certificates = new LinkedHashSet<>(certificates);
  }

  /** Trusts nobody. */
  public static TrustAnchors none() {
    return new TrustAnchors(List.of());
  }

  /** Trusts these certificates. */
  public static TrustAnchors of(Collection<X509Certificate> certificates) {
    return new TrustAnchors(certificates);
  }

  /**
   * Trusts the certificates in these files.
   *
   * @param files PEM with one or many certificates, DER, or PKCS#7
   * @param javaRoots whether the roots that come with Java are trusted as well
   * @throws InputException if a file cannot be read or holds no certificate
   */
  public static TrustAnchors read(Collection<Path> files, boolean javaRoots) throws InputException {
    List<X509Certificate> found = new ArrayList<>();
    for (Path file : files) {
      byte[] bytes = SmallFile.read(file, KeyFiles.MOST_BYTES);
      found.addAll(CertificateBundle.read(bytes, SmallFile.nameOf(file)));
    }
    if (javaRoots) {
      found.addAll(javaRoots());
    }
    return new TrustAnchors(found);
  }

  /** The trusted certificates, in the order given. */
  public List<X509Certificate> certificates() {
    return List.copyOf(certificates);
  }

  /** Whether this very certificate is trusted. */
  boolean contains(X509Certificate certificate) {
    return certificates.contains(certificate);
  }

  private static List<X509Certificate> javaRoots() throws InputException {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      @Nullable KeyStore byDefault = null;
      factory.init(byDefault);
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509TrustManager.class::isInstance)
          .map(X509TrustManager.class::cast)
          .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
          .toList();
    } catch (GeneralSecurityException e) {
      throw new InputException("The root certificates that come with Java cannot be read.", e);
    }
  }
}
