package ovation.packaging.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.Fact;
import ovation.packaging.trust.FileVerdict;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the five facts about a package. */
@Command(
    name = "verify",
    description = {
      "Tells five facts: integrity, coverage, signature, signer, time.",
      "Ends with 0 if everything that the package claims holds."
    })
final class VerifyCommand extends OvationCommand {

  @Parameters(paramLabel = "PACKAGE", description = "The package to verify.")
  private String source = "";

  @Option(
      names = "--trust",
      paramLabel = "CA.pem",
      description = "Trust the certificates of this file; may be given again.")
  private List<Path> trusted = new ArrayList<>();

  @Option(names = "--trust-java", description = "Also trust the roots that come with Java.")
  private boolean javaRoots;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "Judge certificates at this time, such as 2026-01-31 or 2026-01-31T12:00:00Z.")
  private @Nullable String at;

  @Option(names = "--require-signature", description = "An unsigned package is not good enough.")
  private boolean requireSignature;

  @Option(names = "--json", description = "Print one JSON document: ovation/verify/1.")
  private boolean json;

  @Override
  public Integer call() throws PackagingException {
    Instant time = at == null ? Instant.now() : time(at);
    try (OvfPackage opened = open(source)) {
      TrustAnchors anchors = TrustAnchors.read(trusted, javaRoots);
      Verification found = work(job(opened, anchors, time));
      if (json) {
        writeJson(found);
      } else {
        writeText(found);
      }
      return found.holds(requireSignature) ? ExitStatus.DONE : ExitStatus.FOUND;
    }
  }

  private static Instant time(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new UsageException(
          "“" + text + "” is not a time. Write 2026-01-31 or 2026-01-31T12:00:00Z.");
    }
  }

  private static Job<Verification> job(OvfPackage opened, TrustAnchors anchors, Instant time) {
    return new Job<>() {
      @Override
      public String title() {
        return "Verify " + opened.location().getFileName();
      }

      @Override
      public Verification run(Progress progress) throws PackagingException {
        return new PackageVerifier().verify(opened, anchors, time, progress);
      }
    };
  }

  private void writeText(Verification found) {
    Terminal terminal = terminal();
    terminal.line(found.headline());
    terminal.line("");
    for (Fact fact : Fact.values()) {
      String name = fact.name().charAt(0) + fact.name().substring(1).toLowerCase(Locale.ROOT);
      String state = found.state(fact).label();
      String reasons = String.join(" ", found.reasons(fact));
      terminal.line(String.format(Locale.ROOT, "%-10s %-12s %s", name, state, reasons));
    }
    found.story().ifPresent(this::writeCertificate);
    if (!found.files().isEmpty()) {
      terminal.line("");
    }
    for (FileVerdict file : found.files()) {
      String reason = file.holds() ? "" : "  " + file.reason();
      terminal.line(
          String.format(Locale.ROOT, "%-12s %s%s", file.digest().label(), file.name(), reason));
    }
    found.remarks().forEach(remark -> terminal.note(remark.code() + " " + remark.message()));
  }

  private void writeCertificate(CertificateStory story) {
    terminal().line("");
    terminal().line("Signer      " + story.subject());
    terminal().line("Issuer      " + story.issuer());
    terminal().line("Valid       " + story.notBefore() + " to " + story.notAfter());
    terminal().line("Fingerprint " + story.fingerprint());
  }

  private void writeJson(Verification found) throws OutputException {
    JsonDocument.write(
        terminal(),
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
          found.story().ifPresent(story -> writeCertificate(document, story));
          document.texts(
              "remarks", found.remarks().stream().map(r -> r.code() + " " + r.message()).toList());
        });
  }

  private static void writeCertificate(JsonDocument document, CertificateStory story) {
    document.object(
        "certificate",
        certificate -> {
          document.text("subject", story.subject());
          document.text("issuer", story.issuer());
          document.text("notBefore", story.notBefore().toString());
          document.text("notAfter", story.notAfter().toString());
          document.text("fingerprint", story.fingerprint());
          document.flag("selfSigned", story.selfSigned());
        });
  }
}
