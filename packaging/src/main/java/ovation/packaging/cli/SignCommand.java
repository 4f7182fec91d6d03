package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ovation.model.target.TargetPlatform;
import ovation.model.text.Sentence;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.integrity.DigestAlgorithm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a package. */
@Command(
    name = "sign",
    description = {
      "Makes a new manifest and a certificate file that signs it. What was written is opened again",
      "and verified before it is called signed."
    },
    footer = {
      "",
      "Examples:",
      "  ovation sign appliance.ova --key release.p12 -o signed.ova --target esxi-8.0",
      "  ovation sign appliance.ova --key release.pem --chain issuer.pem --timestamp"
          + " http://stamp.example",
      "  ovation sign appliance.ova --key 'pkcs11:token=Release;object=signing' --dry-run"
    })
final class SignCommand extends OvationCommand {

  @Parameters(paramLabel = "PACKAGE", description = "The package to sign.")
  private String source = "";

  @Mixin private OutputOption output;

  @Option(
      names = "--digest",
      paramLabel = "ALGORITHM",
      description = "sha1, sha256 or sha512; sha256 is read by everybody.")
  private DigestChoice digest = DigestChoice.SHA256;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description = {
        "Say what this platform will make of the signature, such as esxi-8.0; see targets. May be",
        "given again; all stands for every one."
      })
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--dry-run",
      description = "Open the key and say what will be said about the signature; write nothing.")
  private boolean dry;

  @Mixin private TargetOptions known;
  @Mixin private KeyOptions key;

  @Override
  public Integer call() throws PackagingException {
    if (!key.isGiven()) {
      throw new UsageException("Name the key to sign with: --key KEY.");
    }
    List<TargetPlatform> platforms = known.some(targets);
    DigestAlgorithm algorithm = DigestAlgorithm.valueOf(digest.name());
    try (OvfPackage opened = openFile(source)) {
      DescriptorReading.of(opened);
      if (dry) {
        try (KeyOptions.Signer signer = key.open(algorithm, platforms, terminal())) {
          new KeyText(terminal()).print(signer.key().story());
          terminal().note("Nothing was written.");
        }
        return ExitStatus.DONE;
      }
      if (!output.isGiven() && source.toLowerCase(Locale.ROOT).endsWith(".gz")) {
        throw new OutputException(
            Sentence.asItIs(
                source + " is compressed; it is not changed in place. Name an .ova with -o."));
      }
      ExportPlan plan =
          ExportPlan.of(opened, output.of(opened))
              .withDigest(algorithm)
              .withDialect(TarDialect.neededBy(opened));
      ExportResult result = new PackageWriting(this, key, platforms).write(plan);
      terminal().line(result.path().toString());
      return ExitStatus.DONE;
    }
  }
}
