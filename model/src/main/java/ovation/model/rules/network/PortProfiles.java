package ovation.model.rules.network;

import static ovation.model.rules.Wording.quoted;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import ovation.model.envelope.EthernetPortItem;
import ovation.model.envelope.Network;
import ovation.model.envelope.NetworkPortProfile;
import ovation.model.envelope.NetworkPortProfileUri;
import ovation.model.envelope.NetworkProfile;
import ovation.model.rules.DescribedRule;
import ovation.model.rules.Placeholder;
import ovation.model.rules.Problem;
import ovation.model.rules.Reach;
import ovation.model.rules.RuleContext;
import ovation.model.rules.Severity;
import ovation.model.text.Quoted;
import ovation.model.text.Sentence;

/** The profiles of a network's ports can be read. */
public final class PortProfiles extends DescribedRule {

  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+", Pattern.DOTALL);

  /** The rule. */
  public PortProfiles() {
    super(
        "V-10",
        Severity.ERROR,
        Reach.ENVELOPE,
        "Profiles of network ports are complete",
        "DSP0243 2.1.1 §9.2, DSP8049",
        """
        A network may describe its ports: by a NetworkPortProfile, whose Items have an InstanceID
        and an ElementName as devices have, or by the address of such a profile.

        Add what is missing; give the address with its scheme, such as http://….
        """);
  }

  @Override
  public void check(RuleContext context, Consumer<Problem> problems) {
    for (Network network : context.networks()) {
      for (NetworkProfile profile : network.profiles()) {
        switch (profile) {
          case NetworkPortProfile items -> checkItems(context, network, items, problems);
          case NetworkPortProfileUri address -> checkAddress(context, network, address, problems);
        }
      }
    }
  }

  private void checkItems(
      RuleContext context,
      Network network,
      NetworkPortProfile profile,
      Consumer<Problem> problems) {
    for (EthernetPortItem item : profile.items()) {
      Quoted name = quoted(network.name());
      if (item.instanceID() == null) {
        problems.accept(
            problem(
                context.at(item, "InstanceID"),
                Sentence.of(
                    "A port profile of network {0} has an item without InstanceID.", name)));
      }
      if (item.elementName() == null) {
        problems.accept(
            problem(
                context.at(item, "ElementName"),
                Sentence.of(
                    "A port profile of network {0} has an item without ElementName.", name)));
      }
    }
  }

  private void checkAddress(
      RuleContext context,
      Network network,
      NetworkPortProfileUri address,
      Consumer<Problem> problems) {
    String uri = address.uri();
    if (!ABSOLUTE.matcher(uri).matches() && !Placeholder.isIn(uri)) {
      Sentence message =
          Sentence.of(
              "The port profile of network {0} is at {1}; a URI is expected.",
              quoted(network.name()), quoted(uri));
      Severity rated = uri.isEmpty() ? severity() : Severity.WARNING;
      problems.accept(problem(rated, context.at(address), message));
    }
  }
}
