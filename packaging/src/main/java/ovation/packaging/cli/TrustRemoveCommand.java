package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import ovation.model.text.Sentence;
import ovation.packaging.InputException;
import ovation.packaging.PackageText;
import ovation.packaging.PackagingException;
import ovation.packaging.trust.Fingerprint;
import ovation.packaging.trust.TrustStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trusts no longer. */
@Command(name = "remove", description = "Forgets trusted certificates and pinned publishers.")
final class TrustRemoveCommand extends OvationCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "FINGERPRINT",
      description = "Fingerprints as “ovation trust list” shows them.")
  private List<String> fingerprints = new ArrayList<>();

  @Mixin private StoreOption store;

  @Override
  public Integer call() throws PackagingException {
    TrustStore target = store.get();
    for (String text : fingerprints) {
      Fingerprint fingerprint = Fingerprint.parse(text);
      boolean certificate = target.remove(fingerprint);
      boolean publisher = target.unpin(fingerprint);
      if (!certificate && !publisher) {
        throw new InputException(
            Sentence.asItIs(
                PackageText.quote(text)
                    + " is not in "
                    + target.folder()
                    + ". See ovation trust list."));
      }
      terminal().line("No longer trusted: " + fingerprint.shown());
    }
    return ExitStatus.DONE;
  }
}
