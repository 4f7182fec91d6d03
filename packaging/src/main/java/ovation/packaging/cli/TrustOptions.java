package ovation.packaging.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.trust.Publisher;
import ovation.packaging.trust.RevocationCheck;
import ovation.packaging.trust.TrustAnchors;
import ovation.packaging.trust.TrustPolicy;
import ovation.packaging.trust.TrustStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who is trusted and expected in one run, and at which time. */
final class TrustOptions {

  @Option(
      names = "--trust",
      paramLabel = "CA.pem",
      description = "Trust the certificates of this file too; may be given again.")
  private List<Path> trusted = new ArrayList<>();

  @Option(
      names = "--no-system-roots",
      description = "Do not trust the roots of the system and of Java.")
  private boolean withoutSystem;

  @Option(
      names = "--publisher",
      paramLabel = "FINGERPRINT|FILE",
      description = {
        "Expect this publisher: the SHA-256 of its certificate or public key, or a file with the",
        "certificate. May be given again; one of them must have signed."
      })
  private List<String> publishers = new ArrayList<>();

  @Option(
      names = "--crl",
      paramLabel = "FILE",
      description = {
        "Look into this revocation list; may be given again. A certificate that no list speaks for",
        "is not trusted then."
      })
  private List<Path> revocationLists = new ArrayList<>();

  @Option(
      names = "--online",
      description = {
        "Ask the issuers over the network whether certificates were revoked (OCSP, revocation",
        "lists). Without --crl or --online that is not checked, and not claimed."
      })
  private boolean online;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "Judge certificates at this time, such as 2026-01-31 or 2026-01-31T12:00:00Z.")
  private @Nullable String at;

  @Mixin private StoreOption store;

  /** The policy of this run; what the network said is told on the terminal. */
  TrustPolicy policy(OvationCommand command) throws InputException {
    Instant time = at == null ? Instant.now() : time(at);
    List<Publisher> expected = new ArrayList<>();
    for (String publisher : publishers) {
      expected.add(PublisherName.read(publisher));
    }
    TrustAnchors anchors = TrustAnchors.read(trusted, !withoutSystem);
    Optional<TrustStore> own = store.find();
    return TrustPolicy.of(own.isPresent() ? anchors.and(own.get()) : anchors, time)
        .knowing(own.isPresent() ? own.get().publishers() : List.of())
        .expecting(expected)
        .checking(
            online
                ? RevocationCheck.none().in(revocationLists).online(RemoteArgument.access(command))
                : RevocationCheck.none().in(revocationLists));
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
}
