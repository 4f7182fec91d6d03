package ovation.packaging.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ovation.packaging.PackagingException;
import ovation.packaging.trust.TrustStore;
import ovation.packaging.trust.TrustedCertificate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trusts certificates from now on. */
@Command(
    name = "add",
    description = "Trusts the certificates of files from now on: PEM, DER or PKCS#7.")
final class TrustAddCommand extends OvationCommand {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files with certificates.")
  private List<Path> files = new ArrayList<>();

  @Mixin private StoreOption store;

  @Override
  public Integer call() throws PackagingException {
    TrustStore target = store.get();
    for (Path file : files) {
      List<TrustedCertificate> added = target.add(file);
      for (TrustedCertificate one : added) {
        terminal().line(one.fingerprint().shown() + " " + one.story().subject());
      }
      if (added.isEmpty()) {
        terminal().note("All certificates of " + file + " are trusted already.");
      }
    }
    return ExitStatus.DONE;
  }
}
