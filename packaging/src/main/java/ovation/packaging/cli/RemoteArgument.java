package ovation.packaging.cli;

import java.util.Locale;
import ovation.model.hardware.ByteSize;
import ovation.packaging.InputException;
import ovation.packaging.archive.OvfPackage;
import ovation.packaging.net.Fetched;
import ovation.packaging.net.HttpAddress;
import ovation.packaging.net.RemoteAccess;
import ovation.packaging.trust.SystemRoots;

/** A package that is named by an address. */
final class RemoteArgument {

  private RemoteArgument() {}

  /** Opens it; what was fetched is told when it is closed. */
  static OvfPackage open(String source, OvationCommand command) throws InputException {
    return OvfPackage.open(HttpAddress.parse(source), access(command));
  }

  /** What a command may do on the network. */
  static RemoteAccess access(OvationCommand command) {
    return RemoteAccess.standard()
        .allowing(command.allowedHosts())
        .trusting(SystemRoots::forServers)
        .reporting(fetched -> tell(fetched, command.terminal()));
  }

  private static void tell(Fetched fetched, Terminal terminal) {
    if (fetched.bytes() == 0) {
      return;
    }
    terminal.note(
        String.format(
            Locale.ROOT,
            "Fetched %,d bytes (%s) in %d %s.",
            fetched.bytes(),
            ByteSize.format(fetched.bytes()),
            fetched.requests(),
            fetched.requests() == 1 ? "request" : "requests"));
  }
}
