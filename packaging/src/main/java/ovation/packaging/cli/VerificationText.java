package ovation.packaging.cli;

import java.util.Locale;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.ChainLink;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.FileVerdict;
import ovation.packaging.trust.Verification;

/** The five facts as text. */
final class VerificationText {

  private VerificationText() {}

  static void write(Verification found, Terminal terminal) {
    terminal.line(found.headline());
    terminal.line("");
    for (Fact fact : Fact.values()) {
      String name = fact.name().charAt(0) + fact.name().substring(1).toLowerCase(Locale.ROOT);
      String state = found.state(fact).label();
      String reasons = String.join(" ", found.reasons(fact));
      terminal.line(String.format(Locale.ROOT, "%-10s %-12s %s", name, state, reasons));
    }
    found.story().ifPresent(story -> certificate(story, found, terminal));
    for (ChainLink link : found.signatory().chain()) {
      terminal.line(
          String.format(
              Locale.ROOT,
              "%-11s %s%s. %s%s",
              link.role() == ChainLink.Role.SIGNER ? "Chain" : "",
              link.holds() ? "" : "✗ ",
              link.story().subject(),
              link.reason(),
              link.aboutRevocation().isEmpty() ? "" : " " + link.aboutRevocation()));
    }
    if (!found.files().isEmpty()) {
      terminal.line("");
    }
    for (FileVerdict file : found.files()) {
      String reason = file.holds() ? "" : "  " + file.reason();
      terminal.line(
          String.format(Locale.ROOT, "%-12s %s%s", file.digest().label(), file.name(), reason));
    }
    found.remarks().forEach(remark -> terminal.note(remark.code() + " " + remark.message().text()));
  }

  private static void certificate(CertificateStory story, Verification found, Terminal terminal) {
    terminal.line("");
    terminal.line("Signer      " + story.subject());
    terminal.line("Issuer      " + story.issuer());
    terminal.line("Valid       " + story.notBefore() + " to " + story.notAfter());
    terminal.line("Fingerprint " + story.fingerprint());
    terminal.line("Revocation  " + words(found.signatory().revocation()));
  }

  private static String words(Verification.Revocation state) {
    return switch (state) {
      case GOOD -> "not revoked";
      case REVOKED -> "revoked";
      case UNKNOWN -> "unknown";
      case NOT_CHECKED -> "not checked";
    };
  }
}
