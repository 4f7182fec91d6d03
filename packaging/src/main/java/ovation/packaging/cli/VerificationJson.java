package ovation.packaging.cli;

import java.util.Locale;
import java.util.Optional;
import ovation.packaging.OutputException;
import ovation.packaging.net.Fetched;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.ChainLink;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.FileVerdict;
import ovation.packaging.trust.Publisher;
import ovation.packaging.trust.PublisherMatch;
import ovation.packaging.trust.Signatory;
import ovation.packaging.trust.Verification;

/** The five facts as JSON: {@code ovation/verify/1}. */
final class VerificationJson {

  private VerificationJson() {}

  /**
   * Writes the document.
   *
   * @param fetched what was read from the network; empty for a file
   */
  static void write(Verification found, Optional<Fetched> fetched, Terminal terminal)
      throws OutputException {
    JsonDocument.write(
        terminal,
        "ovation/verify/1",
        document -> {
          for (Fact fact : Fact.values()) {
            document.text(fact.name().toLowerCase(Locale.ROOT), found.state(fact).label());
          }
          document.list(
              "files",
              found.files(),
              (FileVerdict file) -> {
                document.text("name", file.name());
                document.flag("listed", file.listed());
                document.text("digest", file.digest().label());
                document.text("reason", file.reason());
              });
          document.text("headline", found.headline());
          document.object(
              "reasons",
              reasons -> {
                for (Fact fact : Fact.values()) {
                  document.texts(fact.name().toLowerCase(Locale.ROOT), found.reasons(fact));
                }
              });
          found
              .story()
              .ifPresent(story ->
                  document.object("certificate", certificate -> write(certificate, story)));
          write(document, found.signatory());
          document.number("bytesFetched", fetched.map(Fetched::bytes).orElse(null));
          document.texts(
              "remarks",
              found.remarks().stream().map(r -> r.code() + " " + r.message().text()).toList());
        });
  }

  private static void write(JsonDocument document, Signatory signatory) {
    document.list(
        "chain",
        signatory.chain(),
        (ChainLink link) -> {
          document.text("role", link.role().label());
          write(document, link.story());
          document.flag("holds", link.holds());
          document.text("reason", link.reason());
          document.text(
              "trustedAs",
              link.origin().map(origin -> origin.name().toLowerCase(Locale.ROOT)).orElse(null));
          document.text("revocation", link.revocation().label());
          document.text(
              "aboutRevocation", link.aboutRevocation().isEmpty() ? null : link.aboutRevocation());
        });
    PublisherMatch match = signatory.publisher();
    document.object(
        "publisher",
        publisher -> {
          publisher.text("state", match.state().label());
          publisher.text("name", match.found().map(Publisher::name).orElse(null));
          publisher.list(
              "expected",
              match.expected(),
              (Publisher one) -> {
                publisher.text("name", one.name());
                publisher.text("fingerprint", one.fingerprint().shown());
              });
        });
    document.text("revocation", signatory.revocation().label());
    document.text("stampedAt", signatory.stampedAt().map(String::valueOf).orElse(null));
  }

  private static void write(JsonDocument certificate, CertificateStory story) {
    certificate.text("subject", story.subject());
    certificate.text("issuer", story.issuer());
    certificate.text("notBefore", story.notBefore().toString());
    certificate.text("notAfter", story.notAfter().toString());
    certificate.text("fingerprint", story.fingerprint());
    certificate.flag("selfSigned", story.selfSigned());
  }
}
