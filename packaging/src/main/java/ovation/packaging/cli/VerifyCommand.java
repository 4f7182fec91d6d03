package ovation.packaging.cli;

import ovation.model.text.Sentence;
import ovation.packaging.PackagingException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.job.Job;
import ovation.packaging.job.Progress;
import ovation.packaging.trust.PackageVerifier;
import ovation.packaging.trust.TrustPolicy;
import ovation.packaging.trust.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  /** The largest file of a package at an address that is fetched unasked, in bytes. */
  private static final long SMALL = 64 << 10;

  @Parameters(paramLabel = "PACKAGE", description = "The package to verify.")
  private String source = "";

  @Mixin private TrustOptions trust;

  @Option(
      names = "--full",
      description = {
        "Read every file of a package at an address. Without it, files of more than 64 KiB are not",
        "fetched, so integrity stays unproven."
      })
  private boolean full;

  @Option(names = "--require-signature", description = "An unsigned package is not good enough.")
  private boolean requireSignature;

  @Option(names = "--json", description = "Print one JSON document: ovation/verify/1.")
  private boolean json;

  @Override
  public Integer call() throws PackagingException {
    TrustPolicy policy = trust.policy(this);
    try (OvfPackage opened = open(source)) {
      boolean brief = opened.address().isPresent() && !full;
      Verification found = work(job(opened, brief ? policy.readingUpTo(SMALL) : policy));
      if (json) {
        VerificationJson.write(found, opened.fetched(), terminal());
      } else {
        VerificationText.write(found, terminal());
      }
      return found.holds(requireSignature) ? ExitStatus.DONE : ExitStatus.FOUND;
    }
  }

  private static Job<Verification> job(OvfPackage opened, TrustPolicy policy) {
    return new Job<>() {
      @Override
      public Sentence title() {
        return Sentence.asItIs("Verify " + opened.location().getFileName());
      }

      @Override
      public Verification run(Progress progress) throws PackagingException {
        return new PackageVerifier().verify(opened, policy, progress);
      }
    };
  }
}
