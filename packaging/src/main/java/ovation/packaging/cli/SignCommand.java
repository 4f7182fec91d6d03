package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ovation.packaging.OutputException;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.integrity.DigestAlgorithm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a package. */
@Command(name = "sign", description = "Makes a new manifest and a certificate file that signs it.")
final class SignCommand extends OvationCommand {

  @Parameters(paramLabel = "PACKAGE", description = "The package to sign.")
  private String source = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where to write: .ova, .ovf or a folder; else the package itself is changed.")
  private @Nullable String output;

  @Option(
      names = "--digest",
      paramLabel = "ALGORITHM",
      description = "sha1, sha256 or sha512; sha256 is read by everybody.")
  private DigestChoice digest = DigestChoice.SHA256;

  @Mixin private KeyOptions key;

  @Override
  public Integer call() throws PackagingException {
    if (!key.isGiven()) {
      throw new UsageException("Name the key to sign with: --key KEY.");
    }
    try (OvfPackage opened = openFile(source)) {
      DescriptorReading.of(opened);
      String wanted = output;
      if (wanted == null && source.toLowerCase(Locale.ROOT).endsWith(".gz")) {
        throw new OutputException(
            source + " is compressed; it is not changed in place. Name an .ova with -o.");
      }
      Path target = wanted == null ? opened.location() : PackageArgument.path(wanted);
      ExportPlan plan =
          ExportPlan.of(opened, target)
              .withDigest(DigestAlgorithm.valueOf(digest.name()))
              .withDialect(PackageWriting.dialectFor(opened));
      ExportResult result = new PackageWriting(this, key).write(plan);
      terminal().line(result.path().toString());
      return ExitStatus.DONE;
    }
  }
}
