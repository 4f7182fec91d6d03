package ovation.model.rules.network;

import static ovation.model.rules.Wording.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import ovation.model.edit.HardwareEdits;
import ovation.model.edit.NetworkEdits;
import ovation.model.envelope.EthernetPortItem;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.Nearness;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Fix;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Place;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** Each connection names a network. */
public final class Connections extends DescribedRule {

  private static final Set<String> ATTACHMENTS =
      Set.of("nat", "bridged", "hostonly", "host-only", "internal", "null", "natnetwork");
  private static final int SLIP = 2;

  /** The rule. */
  public Connections() {
    super(
        "N-02",
        Severity.ERROR,
        Reach.OWNER,
        "Every connection names a network",
        "DSP0243 2.1.1 §9.2",
        """
        A network adapter says by name which network it is plugged into. The name has to be that of
        a Network in the NetworkSection, letter by letter: otherwise the deployer cannot map it, and
        the adapter ends up in no network or in a wrong one. VirtualBox also reads "NAT" or "Bridged"
        there; other importers do not.

        Add the network, or correct the connection.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    Set<String> names = new HashSet<>();
    Map<String, String> spellings = new HashMap<>();
    for (String name : context.networkNames()) {
      names.add(name.strip());
      spellings.put(name.strip().toLowerCase(Locale.ROOT), name);
    }
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        if (isAdapter(item)) {
          for (String connection : item.connections()) {
            boolean named = connection.isEmpty() || names.contains(connection);
            if (!named) {
              problems.accept(unknown(context, item, connection, spellings));
            }
          }
        }
      }
    }
  }

  private Problem unknown(
      RuleContext context, HardwareItem item, String connection, Map<String, String> spellings) {
    Place place = context.at(item, "Connection");
    Sentence message =
        Sentence.of(
            "{0} is connected to {1}, but no network has that name.",
            Wording.name(item), quoted(connection));
    if (connection.equalsIgnoreCase("none")) {
      return problem(
          Severity.INFO, place, Sentence.of("{0} is connected to no network.", Wording.name(item)));
    }
    boolean later = Placeholder.isIn(connection) && !context.isPacking();
    Severity rated = later || isAttachment(connection) ? Severity.WARNING : severity();
    Fix add =
        new Fix(
            Sentence.of("Add network {0}", quoted(connection)),
            NetworkEdits.add(context.envelope(), connection, null),
            isMissing(context, connection));
    String similar = spellings.get(connection.toLowerCase(Locale.ROOT));
    if (similar == null) {
      return problem(rated, place, message, add);
    }
    Fix correct =
        new Fix(
            Sentence.of("Connect to {0}", quoted(similar)),
            HardwareEdits.connect(item, similar),
            true);
    Sentence hint = Sentence.of("There is {0}.", quoted(similar));
    return problem(rated, place, message.then(hint), correct, add);
  }

  /** True for a kind of attachment, which VirtualBox takes for the name of a network. */
  private static boolean isAttachment(String connection) {
    return ATTACHMENTS.contains(connection.toLowerCase(Locale.ROOT));
  }

  /** True if the name is no slip of a network that there is: then the network is missing. */
  private static boolean isMissing(RuleContext context, String connection) {
    return !Placeholder.isAll(connection)
        && Nearness.nearest(connection, context.networkNames(), SLIP).isEmpty();
  }

  /** True for a network adapter: other devices use Connection for other things. */
  static boolean isAdapter(HardwareItem item) {
    return item instanceof EthernetPortItem
        || ResourceType.of(item.resourceType())
            .filter(type -> type.isNetworkAdapter() || type == ResourceType.ETHERNET_CONNECTION)
            .isPresent();
  }
}
