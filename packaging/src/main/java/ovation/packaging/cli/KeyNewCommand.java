package ovation.packaging.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ovation.packaging.PackagingException;
import ovation.packaging.trust.CertificateStory;
import ovation.packaging.trust.NewKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a key of one's own. */
@Command(
    name = "new",
    description = {
      "Makes a key with a self-signed certificate, for trying out, and on request the certificate",
      "request that an authority makes a real one of. Existing files are left alone."
    })
final class KeyNewCommand extends OvationCommand {

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "Whose key it is: a name, or a subject such as \"CN=Release, O=Example Ltd\".")
  private String name = "";

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "Where the key goes, as PKCS#12.")
  private Path out = Path.of("");

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "rsa3072, which every product reads, or p256.")
  private NewKey.Kind kind = NewKey.Kind.RSA3072;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "365",
      description = "How long the certificate holds; 365 days if not told.")
  private int days;

  @Option(
      names = "--request",
      paramLabel = "FILE",
      description = "Also write a certificate request (PKCS#10) to this file.")
  private @Nullable Path request;

  @Mixin private PasswordOptions password;

  @Override
  public Integer call() throws PackagingException {
    if (days < 1 || days > 36_500) {
      throw new UsageException("--days is a number from 1 to 36500.");
    }
    NewKey wanted = NewKey.of(name, kind, Duration.ofDays(days));
    char[] secret = password.source().password("New password for " + out);
    CertificateStory made;
    try {
      made = wanted.create(out, request, secret, Instant.now());
    } finally {
      Arrays.fill(secret, '\0');
    }
    new KeyText(terminal()).print(made);
    terminal()
        .note(
            "Deployers are warned of a self-signed certificate. Keep the password: without it the"
                + " key is lost.");
    return ExitStatus.DONE;
  }
}
