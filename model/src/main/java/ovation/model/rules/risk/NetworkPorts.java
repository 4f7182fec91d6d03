package ovation.model.rules.risk;

import static ovation.model.rules.Wording.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.envelope.HardwareItem;
import ovation.model.hardware.ResourceType;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.HardwareScope;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.rules.Wording;
import ovation.model.text.Sentence;

/** No serial port reaches into the network. */
public final class NetworkPorts extends DescribedRule {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:telnets?|tcp|tcp4|tcp6|ssl|udp|vspc|https?)://?.*");

  /** The rule. */
  public NetworkPorts() {
    super(
        "U-13",
        Severity.WARNING,
        Reach.OWNER,
        "No serial port reaches into the network",
        "DSP0243 2.1.1 §8.3",
        """
        A serial port with an address behind it connects the guest's console to that address, or
        waits for anybody to connect, from the host's own network and past the guest's firewall.

        Remove the port, or let the deployer enter the address.
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (HardwareScope scope : context.hardware()) {
      for (HardwareItem item : scope.items()) {
        boolean port =
            ResourceType.of(item.resourceType())
                .filter(type -> type == ResourceType.SERIAL_PORT)
                .isPresent();
        if (port) {
          check(context, item, problems);
        }
      }
    }
  }

  private void check(RuleContext context, HardwareItem item, Consumer<Problem> problems) {
    List<String> targets = new ArrayList<>(item.hostResources());
    targets.addAll(item.connections());
    String address = item.address();
    if (address != null) {
      targets.add(address);
    }
    String subType = item.resourceSubType();
    for (String target : targets) {
      if (target != null && ADDRESS.matcher(target.strip()).matches()) {
        Sentence message =
            Sentence.of("{0} reaches into the network: {1}.", Wording.name(item), quoted(target));
        problems.accept(problem(context.at(item, "HostResource"), message));
        return;
      }
    }
    if (subType != null
        && subType.strip().toLowerCase(Locale.ROOT).equals("vmware.serialport.uri")) {
      Sentence message =
          Sentence.of("{0} reaches into the network: {1}.", Wording.name(item), quoted(subType));
      problems.accept(problem(context.at(item, "ResourceSubType"), message));
    }
  }
}
