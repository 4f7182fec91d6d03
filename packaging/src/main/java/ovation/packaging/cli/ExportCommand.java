package ovation.packaging.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ovation.model.document.Snapshot;
import ovation.model.envelope.Envelope;
import ovation.model.rules.Severity;
import ovation.model.target.TargetPlatform;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.archive.TarDialect;
import ovation.packaging.encryption.EncryptedPlan;
import ovation.packaging.export.DiskPlan;
import ovation.packaging.export.ExportPlan;
import ovation.packaging.export.ExportResult;
import ovation.packaging.export.Form;
import ovation.packaging.problems.Finding;
import ovation.packaging.problems.PackageProblems;
import ovation.packaging.target.PackageFactsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an OVA or a folder of a package. */
@Command(
    name = "export",
    description = {
      "Makes an OVA or a folder of a package, with a new manifest and, with --key, a signature.",
      "OUT ends in .ova for an OVA, in / or .ovf for a folder. Disks are converted, compressed,",
      "hashed and archived in one pass. Equal input gives equal bytes."
    },
    footer = {
      "",
      "Examples:",
      "  ovation export folder/ -o appliance.ova --disk-format vmdk --compression balanced",
      "  ovation export appliance.ova -o kvm/ --disk-format qcow2"
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
      names = "--no-manifest",
      description = {
        "Write no manifest: a folder to work in or to run from, not to hand on.",
        "Disks are not hashed then, which takes half of the time of raw ones."
      })
  private boolean unlisted;

  @Option(
      names = "--tar",
      paramLabel = "DIALECT",
      description = "ustar, or gnu for files of 8 GiB and more; the default is what fits.")
  private @Nullable TarDialect dialect;

  @Mixin private DiskOptions disks;

  @Option(
      names = "--target",
      paramLabel = "TARGET",
      description = {
        "The platform that it is for, such as esxi-7.0; see targets. Chooses",
        "digest, archive and the format of disks; nothing is exported if the",
        "platform will refuse it."
      })
  private @Nullable String target;

  @Option(
      names = "--resume",
      description = {
        "Go on with an interrupted export to the same place, using what it left;",
        "the result is the same as without."
      })
  private boolean resume;

  @Option(names = "--force", description = "Export even what the target will refuse.")
  private boolean force;

  @Option(
      names = "--encrypt",
      description = {
        "Encrypt on the way, for --recipient or with --passphrase, as “ovation encrypt” does.",
        "Hardly any product deploys an encrypted package: it is to be decrypted first."
      })
  private boolean encrypt;

  @Mixin private EncryptionOptions encryption;
  @Mixin private TargetOptions known;
  @Mixin private KeyOptions key;

  @Override
  public Integer call() throws PackagingException {
    key.isGiven();
    if (!encrypt && encryption.isGiven()) {
      throw new UsageException("Say that it is to be encrypted: --encrypt.");
    }
    if (unlisted) {
      checkUnlisted();
    }
    try (OvfPackage opened = open(source)) {
      Envelope envelope = DescriptorReading.of(opened).envelope();
      preflight(opened);
      TargetPlatform platform = target == null ? null : known.one(target);
      DiskPlan plan = disks.plan(platform, formats(opened, platform), terminal());
      TargetExport fitted = TargetExport.of(opened, platform, digest, dialect, plan);
      if (!fitted.isAccepted(PackageArgument.path(output), force, terminal())) {
        return ExitStatus.FOUND;
      }
      ExportPlan export =
          ExportPlan.of(opened, PackageArgument.path(output))
              .withDigest(fitted.digest())
              .withDialect(fitted.dialect())
              .withDisks(fitted.disks());
      if (resume) {
        export = export.withResume();
      }
      if (unlisted) {
        export = export.withoutManifest();
      }
      if (disks.isReproducible()) {
        export = export.withTime(ExportPlan.DEFAULT_TIME);
      }
      if (encrypt) {
        export = encrypted(export, envelope);
      }
      ExportResult result =
          new PackageWriting(this, key, platform == null ? List.of() : List.of(platform))
              .write(export);
      if (opened.certificateName().isPresent() && !result.signed()) {
        terminal().warning("The signature no longer fits and was left out.");
      }
      for (String name : result.differing()) {
        terminal()
            .warning(
                PackageText.quote(name)
                    + " is not the file that the manifest of the source describes.");
      }
      terminal().line(result.path().toString());
      return ExitStatus.DONE;
    }
  }

  private void checkUnlisted() throws PackagingException {
    if (digest != null || key.isGiven()) {
      throw new UsageException(
          "Without a manifest there is nothing to sign and no digest to choose: leave out --key and"
              + " --digest, or --no-manifest.");
    }
    if (Form.of(PackageArgument.path(output)) == Form.OVA) {
      throw new UsageException(
          "An OVA always gets a manifest. Leave out --no-manifest, or name a folder.");
    }
  }

  private ExportPlan encrypted(ExportPlan plan, Envelope envelope) throws PackagingException {
    EncryptedPlan encrypting = encryption.of(envelope, terminal()).over(plan);
    new EncryptionReport(terminal()).announce(encrypting);
    return encrypting.plan();
  }

  /** The formats of the disks by their files' references, where a platform is to choose. */
  private static Map<String, String> formats(OvfPackage opened, @Nullable TargetPlatform platform)
      throws InputException {
    return platform == null
        ? Map.of()
        : PackageFactsReader.of(opened, Snapshot.of(opened.descriptor()).envelope(), true)
            .formats();
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
