package ovation.packaging.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ovation.packaging.ConfigurationFolder;
import ovation.packaging.InputException;
import ovation.packaging.OutputException;
import ovation.packaging.output.FileOperations;
import ovation.packaging.output.PartFile;

/**
 * Whom a user trusts: a folder of certificates ({@code .pem .crt .cer .der}) with the list of
 * pinned publishers. A folder that does not exist is an empty store. Every change replaces one file
 * as a whole; what is given out does not change afterwards.
 */
public final class TrustStore {

  private static final List<String> ENDINGS = List.of(".pem", ".crt", ".cer", ".der");
  private static final String PUBLISHERS = "publishers.json";

  private final Path folder;

  private TrustStore(Path folder) {
    this.folder = folder;
  }

  /** The store of the user: {@code trust} in the configuration folder; nothing without such. */
  public static Optional<TrustStore> ofUser() {
    return ConfigurationFolder.named("trust").map(TrustStore::new);
  }

  /** A store in a folder, which may not exist yet. */
  public static TrustStore in(Path folder) {
    return new TrustStore(folder);
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /**
   * Reads the trusted certificates, by file name.
   *
   * @throws InputException if one cannot be read; nobody is trusted by halves
   */
  public List<TrustedCertificate> certificates() throws InputException {
    List<TrustedCertificate> found = new ArrayList<>();
    for (Path file : files()) {
      for (X509Certificate certificate : TrustAnchors.certificatesOf(file)) {
        found.add(new TrustedCertificate(certificate, file));
      }
    }
    return List.copyOf(found);
  }

  private List<Path> files() throws InputException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(TrustStore::isCertificateFile).sorted().toList();
    } catch (IOException e) {
      throw InputException.reading(folder, e);
    }
  }

  private static boolean isCertificateFile(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
  }

  /**
   * Trusts certificates from now on; those that are trusted already stay as they are.
   *
   * @return those that are new
   * @throws InputException if the store cannot be read
   * @throws OutputException if the store cannot be written
   */
  public List<TrustedCertificate> add(List<X509Certificate> certificates)
      throws InputException, OutputException {
    List<X509Certificate> known =
        certificates().stream().map(TrustedCertificate::certificate).toList();
    List<TrustedCertificate> added = new ArrayList<>();
    for (X509Certificate certificate : certificates) {
      if (!known.contains(certificate)) {
        Path file = folder.resolve(Fingerprint.of(certificate).hex() + ".pem");
        write(file, pem(List.of(certificate)));
        added.add(new TrustedCertificate(certificate, file));
      }
    }
    return List.copyOf(added);
  }

  /**
   * Trusts the certificates of a file from now on; see {@link #add(List)}.
   *
   * @param file PEM with one or many certificates, DER, or PKCS#7
   * @throws InputException if it cannot be read or holds no certificate
   */
  public List<TrustedCertificate> add(Path file) throws InputException, OutputException {
    return add(TrustAnchors.certificatesOf(file));
  }

  /**
   * Trusts a certificate no longer.
   *
   * @return false if it was not in the store
   */
  public boolean remove(Fingerprint fingerprint) throws InputException, OutputException {
    boolean found = false;
    for (Path file : files()) {
      List<X509Certificate> all = TrustAnchors.certificatesOf(file);
      List<X509Certificate> rest =
          all.stream().filter(c -> !Fingerprint.of(c).equals(fingerprint)).toList();
      if (rest.size() < all.size()) {
        found = true;
        if (rest.isEmpty()) {
          delete(file);
        } else {
          write(file, pem(rest));
        }
      }
    }
    return found;
  }

  /**
   * Reads the pinned publishers, in the order in which they were pinned.
   *
   * @throws InputException if the list cannot be read
   */
  public List<Publisher> publishers() throws InputException {
    Path file = folder.resolve(PUBLISHERS);
    return Files.exists(file) ? PublisherFile.read(file) : List.of();
  }

  /** Pins a publisher, in the place of one with the same fingerprint, vendor and product. */
  public void pin(Publisher publisher) throws InputException, OutputException {
    List<Publisher> all = new ArrayList<>(publishers());
    all.removeIf(other ->
        other.fingerprint().equals(publisher.fingerprint())
            && other.vendor().equals(publisher.vendor())
            && other.product().equals(publisher.product()));
    all.add(publisher);
    write(folder.resolve(PUBLISHERS), PublisherFile.bytes(all));
  }

  /**
   * Forgets every pin with a fingerprint.
   *
   * @return false if there was none
   */
  public boolean unpin(Fingerprint fingerprint) throws InputException, OutputException {
    List<Publisher> all = publishers();
    List<Publisher> rest =
        all.stream().filter(other -> !other.fingerprint().equals(fingerprint)).toList();
    if (rest.size() == all.size()) {
      return false;
    }
    write(folder.resolve(PUBLISHERS), PublisherFile.bytes(rest));
    return true;
  }

  /**
   * The policy of this store: its certificates and publishers, and the roots of the system.
   *
   * @param at the time for which certificates are judged, mostly now
   * @throws InputException if the store cannot be read
   */
  public TrustPolicy policy(Instant at) throws InputException {
    return TrustPolicy.of(TrustAnchors.none().and(this).andSystem(), at).knowing(publishers());
  }

  private static byte[] pem(List<X509Certificate> certificates) {
    return certificates.stream()
        .map(CertificateFile::pem)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void write(Path file, byte[] content) throws OutputException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw OutputException.writing(folder, e);
    }
    try (PartFile part = PartFile.create(file, new FileOperations())) {
      part.write(0, ByteBuffer.wrap(content));
      part.seal();
      part.move();
    }
  }

  private static void delete(Path file) throws OutputException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw OutputException.writing(file, e);
    }
  }
}
