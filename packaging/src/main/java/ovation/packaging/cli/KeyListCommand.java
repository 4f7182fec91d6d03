package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ovation.packaging.InputException;
import ovation.packaging.PackagingException;
import ovation.packaging.trust.KeyLocation;
import ovation.packaging.trust.KeyOffer;
import ovation.packaging.trust.SystemKeys;
import ovation.packaging.trust.TokenKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the keys of a place, or the places there are. */
@Command(
    name = "list",
    description = {
      "Lists the keys in a file or on a token with what their certificates say; without KEY, the",
      "tokens that are inserted and the stores of this system."
    })
final class KeyListCommand extends OvationCommand {

  @Parameters(
      arity = "0..1",
      paramLabel = "KEY",
      description = "A PKCS#12 or PEM file, pkcs11:… or store:windows, store:mac.")
  private @Nullable String place;

  @Mixin private PasswordOptions password;

  @Override
  public Integer call() throws PackagingException {
    String wanted = place;
    return wanted == null ? places() : keys(wanted);
  }

  private int keys(String wanted) throws InputException {
    List<KeyOffer> offers = KeyLocation.of(wanted).list(password.source());
    new KeyText(terminal()).print(offers);
    if (offers.isEmpty()) {
      terminal().note("There is no private key.");
    }
    return offers.isEmpty() ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  private int places() {
    List<KeyLocation> found = new ArrayList<>(SystemKeys.here());
    found.addAll(TokenKeys.here());
    for (KeyLocation location : found) {
      terminal().line(location.address());
    }
    if (found.isEmpty()) {
      terminal().note("No token is inserted, and this system has no store of keys.");
    }
    return ExitStatus.DONE;
  }
}
