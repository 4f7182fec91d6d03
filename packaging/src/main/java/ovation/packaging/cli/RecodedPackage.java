package ovation.packaging.cli;

import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.export.ExportPlan;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The package that is encrypted or decrypted, and the one that is written. */
final class RecodedPackage {

  @Parameters(paramLabel = "PACKAGE", description = "The package; it is not changed.")
  private String source = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "Where to write: .ova, .ovf or a folder.")
  private String output = "";

  /** The package as it was given. */
  String source() {
    return source;
  }

  /** The plan to write it as it is, but for what is encrypted or decrypted. */
  ExportPlan plan(OvfPackage opened) throws PackagingException {
    return ExportPlan.of(opened, PackageArgument.path(output))
        .withDigest(PackageWriting.digestOf(opened))
        .withDialect(TarDialect.neededBy(opened));
  }
}
