package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import ovation.packaging.PackageText;
import ovation.packaging.PackagingException;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.Publisher;
import ovation.packaging.trust.TrustStore;
import ovation.packaging.trust.TrustedCertificate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists whom the user trusts. */
@Command(name = "list", description = "Lists the trusted certificates and pinned publishers.")
final class TrustListCommand extends OvationCommand {

  @Option(names = "--json", description = "Print one JSON document: ovation/trust/1.")
  private boolean json;

  @Mixin private StoreOption store;

  @Override
  public Integer call() throws PackagingException {
    TrustStore found = store.get();
    List<TrustedCertificate> certificates = found.certificates();
    List<Publisher> publishers = found.publishers();
    if (json) {
      writeJson(certificates, publishers);
    } else {
      certificates.forEach(this::write);
      publishers.forEach(this::write);
      if (certificates.isEmpty() && publishers.isEmpty()) {
        terminal().note("Nobody is trusted by name; " + found.folder() + " is empty.");
      }
    }
    return ExitStatus.DONE;
  }

  private void write(TrustedCertificate certificate) {
    CertificateStory story = certificate.story();
    terminal().line("Certificate " + story.subject());
    terminal().line("  issuer      " + story.issuer());
    terminal().line("  valid       " + story.notBefore() + " to " + story.notAfter());
    terminal().line("  fingerprint " + story.fingerprint());
  }

  private void write(Publisher publisher) {
    terminal().line("Publisher " + PackageText.quote(publisher.name()));
    terminal().line("  fingerprint " + publisher.fingerprint().shown());
    List<String> scope = new ArrayList<>();
    publisher.vendor().ifPresent(vendor -> scope.add("vendor " + PackageText.quote(vendor)));
    publisher.product().ifPresent(product -> scope.add("product " + PackageText.quote(product)));
    if (!scope.isEmpty()) {
      terminal().line("  expected of " + String.join(" and ", scope));
    }
  }

  private void writeJson(List<TrustedCertificate> certificates, List<Publisher> publishers)
      throws PackagingException {
    JsonDocument.write(
        terminal(),
        "ovation/trust/1",
        document -> {
          document.list(
              "certificates",
              certificates,
              (TrustedCertificate one) -> {
                CertificateStory story = one.story();
                document.text("subject", story.subject());
                document.text("issuer", story.issuer());
                document.text("notBefore", story.notBefore().toString());
                document.text("notAfter", story.notAfter().toString());
                document.text("fingerprint", story.fingerprint());
                document.text("file", one.file().toString());
              });
          document.list(
              "publishers",
              publishers,
              (Publisher one) -> {
                document.text("name", one.name());
                document.text("fingerprint", one.fingerprint().shown());
                document.text("vendor", one.vendor().orElse(null));
                document.text("product", one.product().orElse(null));
              });
        });
  }
}
