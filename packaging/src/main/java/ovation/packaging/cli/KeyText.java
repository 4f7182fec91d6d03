package ovation.packaging.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.KeyOffer;

/** Prints what certificates say. */
final class KeyText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

  private final Terminal terminal;

  KeyText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The keys of one place. */
  void print(List<KeyOffer> offers) {
    for (KeyOffer offer : offers) {
      terminal.line(offer.label());
      if (offer.story().isPresent()) {
        print(offer.story().get());
      } else {
        terminal.line("  no certificate lies beside it; give one with --cert");
      }
    }
  }

  /** The story of one certificate. */
  void print(CertificateStory story) {
    fact("subject", story.subject());
    fact("issuer", story.selfSigned() ? "itself (self-signed)" : story.issuer());
    fact("valid", DAY.format(story.notBefore()) + " to " + DAY.format(story.notAfter()));
    fact("key", story.key() + strength(story));
    if (!story.usages().isEmpty()) {
      fact("usage", String.join(", ", story.usages()));
    }
    if (!story.purposes().isEmpty()) {
      fact("purpose", String.join(", ", story.purposes()));
    }
    fact("SHA-256", story.fingerprint());
  }

  private static String strength(CertificateStory story) {
    return switch (story.strength()) {
      case GOOD -> "";
      case WEAK -> " (weak)";
      case UNUSABLE -> " (cannot sign packages)";
    };
  }

  private void fact(String name, String value) {
    terminal.line("  %-8s %s".formatted(name, value));
  }
}
