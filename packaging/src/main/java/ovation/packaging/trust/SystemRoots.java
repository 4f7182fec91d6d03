package ovation.packaging.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;

/**
 * The root certificates that this machine trusts: those that come with Java, and on Linux those
 * that the distribution and the administrator keep in one file for all programs. What cannot be
 * read is left out: it takes trust away and never gives any. Read once for the life of the program.
 */
public final class SystemRoots {

  /** Debian and Arch, Fedora and Red Hat, SUSE, Alpine; the first that exists counts. */
  private static final List<Path> BUNDLES =
      List.of(
          Path.of("/etc/ssl/certs/ca-certificates.crt"),
          Path.of("/etc/pki/tls/certs/ca-bundle.crt"),
          Path.of("/etc/ssl/ca-bundle.pem"),
          Path.of("/etc/ssl/cert.pem"));

  private static final int MOST_BYTES = 16 << 20;

  private SystemRoots() {}

  /** The roots, each once. */
  public static Set<X509Certificate> get() {
    return Holder.ROOTS;
  }

  /** Lets these roots vouch for servers, too. */
  public static SSLContext forServers() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      for (X509Certificate root : get()) {
        store.setCertificateEntry(Fingerprint.of(root).hex(), root);
      }
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, factory.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("Every JDK has TLS", e);
    }
  }

  private static final class Holder {
    static final Set<X509Certificate> ROOTS = read(BUNDLES);
  }

  static Set<X509Certificate> read(List<Path> bundles) {
    Set<X509Certificate> roots = new LinkedHashSet<>(ofJava());
    bundles.stream().filter(Files::isReadable).limit(1).map(SystemRoots::of).forEach(roots::addAll);
    return Set.copyOf(roots);
  }

  private static List<X509Certificate> of(Path bundle) {
    try {
      return CertificateBundle.read(SmallFile.read(bundle, MOST_BYTES), bundle.toString());
    } catch (InputException unreadable) {
      return List.of();
    }
  }

  private static List<X509Certificate> ofJava() {
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
    } catch (GeneralSecurityException unreadable) {
      return List.of();
    }
  }
}
