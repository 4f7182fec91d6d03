package ovation.packaging.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ovation.model.edit.NetworkEdits;
import ovation.model.envelope.Envelope;
import ovation.model.envelope.Network;
import picocli.CommandLine.Option;

/** The shorthand of {@code edit} for networks. */
final class NetworkOptions {

  @Option(
      names = "--network",
      paramLabel = "OLD=NEW|NAME",
      description = "Rename a network and all connections to it, or add one.")
  private List<String> networks = new ArrayList<>();

  void applyTo(EditSession session) {
    networks.forEach(network -> apply(session, network));
  }

  private static void apply(EditSession session, String text) {
    Envelope envelope = session.envelope();
    int equals = text.indexOf('=');
    if (equals < 0) {
      if (find(envelope, text).isPresent()) {
        throw new UsageException("There is a network “" + text + "” already.");
      }
      session.apply(NetworkEdits.add(envelope, text, null));
      return;
    }
    // A network's own name may hold the sign: the longest old name that exists is meant.
    for (int at = text.lastIndexOf('='); at > 0; at = text.lastIndexOf('=', at - 1)) {
      Optional<Network> old = find(envelope, text.substring(0, at));
      if (old.isPresent()) {
        session.apply(NetworkEdits.rename(envelope, old.get(), text.substring(at + 1)));
        return;
      }
    }
    throw new UsageException(
        "There is no network “"
            + text.substring(0, equals)
            + "”. There are: "
            + envelope.networks().stream()
                .map(network -> String.valueOf(network.name()))
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static Optional<Network> find(Envelope envelope, String name) {
    return envelope.networks().stream().filter(n -> name.equals(n.name())).findFirst();
  }
}
