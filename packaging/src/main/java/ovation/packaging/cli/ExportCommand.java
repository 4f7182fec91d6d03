package ovation.packaging.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ovation.model.rules.Severity;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.problems.Finding;
import ovation.packaging.problems.PackageProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an OVA or a folder of a package. */
@Command(
    name = "export",
    description = {
      "Makes an OVA or a folder of a package, with a new manifest and, with --key, a signature.",
      "OUT ends in .ova for an OVA, in / or .ovf for a folder. Equal input gives equal bytes."
    })
final class ExportCommand extends OvationCommand {

  @Parameters(paramLabel = "SOURCE", description = "The package to export.")
  private String source = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "Where to write.")
  private String output = "";

  @Option(
      names = "--digest",
      paramLabel = "ALGORITHM",
      description = "sha1, sha256 or sha512; sha256, read by everybody, if not told.")
  private @Nullable DigestChoice digest;

  @Option(
      names = "--tar",
      paramLabel = "DIALECT",
      description = "ustar, or gnu for files of 8 GiB and more; the default is what fits.")
  private @Nullable TarDialect dialect;

  @Option(
      names = "--disk-format",
      paramLabel = "FORMAT",
      description = "keep: disks are carried as they are.")
  private DiskChoice disks = DiskChoice.KEEP;

  @Option(
      names = "--reproducible",
      description = "Equal input gives equal bytes; that is always so.")
  private boolean reproducible;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description = {
        "The platform that it is for, such as esxi-7.0; see targets. Chooses digest and archive;",
        "nothing is exported if the platform will refuse it."
      })
  private @Nullable String target;

  @Option(names = "--force", description = "Export even what the target will refuse.")
  private boolean force;

  @Mixin private TargetOptions known;
  @Mixin private KeyOptions key;

  /** What happens to disks. */
  enum DiskChoice {
    KEEP
  }

  @Override
  public Integer call() throws PackagingException {
    key.isGiven();
    try (OvfPackage opened = open(source)) {
      DescriptorReading.of(opened);
      preflight(opened);
      String wanted = target;
      TargetExport fitted =
          TargetExport.of(opened, wanted == null ? null : known.one(wanted), digest, dialect);
      if (!fitted.isAccepted(PackageArgument.path(output), force, terminal())) {
        return ExitStatus.FOUND;
      }
      ExportPlan carried =
          switch (disks) {
            case KEEP -> ExportPlan.of(opened, PackageArgument.path(output));
          };
      ExportPlan plan = carried.withDigest(fitted.digest()).withDialect(fitted.dialect());
      if (reproducible) {
        plan = plan.withTime(ExportPlan.DEFAULT_TIME);
      }
      ExportResult result = new PackageWriting(this, key).write(plan);
      if (opened.certificateName().isPresent() && !result.signed()) {
        terminal().warning("The signature no longer fits and was left out.");
      }
      terminal().line(result.path().toString());
      return ExitStatus.DONE;
    }
  }

  /** Says what deployers will stumble over; the form of the source is mended by the export. */
  private void preflight(OvfPackage opened) throws PackagingException {
    for (Finding finding : PackageProblems.of(opened, Instant.now())) {
      boolean descriptor = finding.file().equals(opened.descriptorName());
      if (descriptor && finding.severity() == Severity.ERROR) {
        terminal().warning(finding.code() + " " + finding.message() + " (" + finding.path() + ")");
      }
    }
  }
}
