package ovation.packaging.cli;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.Fingerprint;
import ovation.packaging.trust.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pins a publisher. */
@Command(
    name = "pin",
    description = {
      "Trusts a publisher by the fingerprint of its certificate or public key.",
      "With --vendor or --product, packages that name these must be signed by it."
    })
final class TrustPinCommand extends OvationCommand {

  @Parameters(
      paramLabel = "FINGERPRINT|FILE",
      description = {
        "The SHA-256 of the certificate or of the public key, or a file with the certificate, such",
        "as the .cert file of a package."
      })
  private String source = "";

  @Option(names = "--name", paramLabel = "NAME", description = "What to call the publisher.")
  private @Nullable String name;

  @Option(
      names = "--key",
      description = "Pin the public key of FILE, which a renewed certificate may keep.")
  private boolean key;

  @Option(
      names = "--vendor",
      paramLabel = "TEXT",
      description = "Expect it for packages of this vendor.")
  private @Nullable String vendor;

  @Option(
      names = "--product",
      paramLabel = "TEXT",
      description = "Expect it for packages of this product.")
  private @Nullable String product;

  @Mixin private StoreOption store;

  @Override
  public Integer call() throws PackagingException {
    Publisher pinned = publisher();
    store.get().pin(pinned);
    terminal().line(pinned.fingerprint().shown() + " " + pinned.name());
    return ExitStatus.DONE;
  }

  private Publisher publisher() throws InputException {
    String called = name;
    Optional<String> ofVendor = Optional.ofNullable(vendor);
    Optional<String> ofProduct = Optional.ofNullable(product);
    if (called != null && called.isBlank()) {
      throw new UsageException("--name is empty. Write what to call the publisher.");
    }
    if (Fingerprint.looksLike(source)) {
      if (called == null || key) {
        throw new UsageException(
            key
                ? "--key goes with a file; a fingerprint is taken as it is."
                : "Say what to call the publisher: --name NAME.");
      }
      return new Publisher(called, Fingerprint.parse(source), ofVendor, ofProduct);
    }
    X509Certificate certificate = PublisherName.certificate(source);
    Fingerprint fingerprint =
        key ? Fingerprint.of(certificate.getPublicKey()) : Fingerprint.of(certificate);
    return new Publisher(
        called == null ? CertificateStory.of(certificate).subject() : called,
        fingerprint,
        ofVendor,
        ofProduct);
  }
}
